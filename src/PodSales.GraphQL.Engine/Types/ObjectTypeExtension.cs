using PodSales.GraphQL.Engine.SchemaBuilding.Configurations;
using PodSales.GraphQL.Engine.Types.Descriptors;

namespace PodSales.GraphQL.Engine.Types;

/// <summary>Describes further fields of an object type that is described elsewhere: the one of its name, or of <c>ExtendsType&lt;T&gt;()</c>.</summary>
/// <remarks>Registered by <c>AddTypeExtension&lt;T&gt;()</c>.</remarks>
public class ObjectTypeExtension : ITypeDefinition, IDescribedType
{
    TypeConfiguration IDescribedType.Describe() => Describe();

    /// <summary>Says which type is extended, and by what.</summary>
    /// <param name="descriptor">What to shape it with.</param>
    protected virtual void Configure(IObjectTypeDescriptor descriptor)
    {
    }

    private protected virtual TypeConfiguration Describe()
    {
        var descriptor = new ObjectTypeDescriptor(GetType());
        Configure(descriptor);
        return descriptor.Configuration;
    }
}

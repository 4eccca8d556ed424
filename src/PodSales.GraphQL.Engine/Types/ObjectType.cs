using PodSales.GraphQL.Engine.SchemaBuilding.Configurations;
using PodSales.GraphQL.Engine.Types.Descriptors;

namespace PodSales.GraphQL.Engine.Types;

/// <summary>Describes an object type that no C# type stands behind. A class of its own derives from it and overrides <see cref="Configure"/>.</summary>
/// <remarks>Registered by <c>AddType&lt;T&gt;()</c>, or as a root by <c>AddQueryType&lt;T&gt;()</c> and its relatives.</remarks>
public class ObjectType : ITypeDefinition, IDescribedType
{
    TypeConfiguration IDescribedType.Describe() => Describe();

    /// <summary>Shapes the type.</summary>
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

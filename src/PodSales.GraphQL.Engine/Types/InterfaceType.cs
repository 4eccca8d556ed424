using PodSales.GraphQL.Engine.SchemaBuilding.Configurations;
using PodSales.GraphQL.Engine.Types.Descriptors;

namespace PodSales.GraphQL.Engine.Types;

/// <summary>Describes an interface type that no C# type stands behind. A class of its own derives from it and overrides <see cref="Configure"/>.</summary>
/// <remarks>Registered by <c>AddType&lt;T&gt;()</c>, or by an object type that implements it.</remarks>
public class InterfaceType : ITypeDefinition, IDescribedType
{
    TypeConfiguration IDescribedType.Describe() => Describe();

    /// <summary>Shapes the type.</summary>
    /// <param name="descriptor">What to shape it with.</param>
    protected virtual void Configure(IInterfaceTypeDescriptor descriptor)
    {
    }

    private protected virtual TypeConfiguration Describe()
    {
        var descriptor = new InterfaceTypeDescriptor(GetType());
        Configure(descriptor);
        return descriptor.Configuration;
    }
}

using PodSales.GraphQL.Engine.SchemaBuilding.Configurations;
using PodSales.GraphQL.Engine.Types.Descriptors;

namespace PodSales.GraphQL.Engine.Types;

/// <summary>Describes a union type. A class of its own derives from it and overrides <see cref="Configure"/>.</summary>
/// <remarks>Registered by <c>AddType&lt;T&gt;()</c>, or by a field that is of it.</remarks>
public class UnionType : ITypeDefinition, IDescribedType
{
    TypeConfiguration IDescribedType.Describe()
    {
        var descriptor = new UnionTypeDescriptor(new UnionTypeConfiguration(RuntimeType) { Descriptor = GetType() });
        Configure(descriptor);
        return descriptor.Configuration;
    }

    private protected virtual Type? RuntimeType => null;

    /// <summary>Shapes the type.</summary>
    /// <param name="descriptor">What to shape it with.</param>
    protected virtual void Configure(IUnionTypeDescriptor descriptor)
    {
    }
}

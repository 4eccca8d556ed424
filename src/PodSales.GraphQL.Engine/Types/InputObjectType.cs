using PodSales.GraphQL.Engine.SchemaBuilding.Configurations;
using PodSales.GraphQL.Engine.Types.Descriptors;

namespace PodSales.GraphQL.Engine.Types;

/// <summary>
/// Describes an input object type that no C# type stands behind; resolvers read it as an
/// <see cref="IReadOnlyDictionary{TKey, TValue}"/> of its fields. A class of its own derives from it and overrides <see cref="Configure"/>.
/// </summary>
/// <remarks>Registered by <c>AddType&lt;T&gt;()</c>, or by an argument or input field that is of it.</remarks>
public class InputObjectType : ITypeDefinition, IDescribedType
{
    TypeConfiguration IDescribedType.Describe() => Describe();

    /// <summary>Shapes the type.</summary>
    /// <param name="descriptor">What to shape it with.</param>
    protected virtual void Configure(IInputObjectTypeDescriptor descriptor)
    {
    }

    private protected virtual TypeConfiguration Describe()
    {
        var descriptor = new InputObjectTypeDescriptor(new InputTypeConfiguration(null) { Descriptor = GetType() });
        Configure(descriptor);
        return descriptor.Configuration;
    }
}

using PodSales.GraphQL.Engine.SchemaBuilding.Configurations;
using PodSales.GraphQL.Engine.Types.Descriptors;

namespace PodSales.GraphQL.Engine.Types;

/// <summary>Describes the enum type of a C# enum. A class of its own derives from it and overrides <see cref="Configure"/>.</summary>
/// <typeparam name="T">The C# enum.</typeparam>
/// <remarks>Registered by <c>AddType&lt;T&gt;()</c>.</remarks>
public class EnumType<T> : ITypeDefinition, IDescribedType
    where T : struct, Enum
{
    TypeConfiguration IDescribedType.Describe()
    {
        var descriptor = new EnumTypeDescriptor<T>(new EnumTypeConfiguration(typeof(T)) { Descriptor = GetType() });
        Configure(descriptor);
        return descriptor.Configuration;
    }

    /// <summary>Shapes the type.</summary>
    /// <param name="descriptor">What to shape it with.</param>
    protected virtual void Configure(IEnumTypeDescriptor<T> descriptor)
    {
    }
}

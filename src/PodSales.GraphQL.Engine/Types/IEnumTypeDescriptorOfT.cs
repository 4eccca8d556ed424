namespace PodSales.GraphQL.Engine.Types;

/// <summary>Shapes an enum type.</summary>
/// <typeparam name="TRuntimeType">The C# enum.</typeparam>
public interface IEnumTypeDescriptor<TRuntimeType> : IDescriptor
    where TRuntimeType : struct, Enum
{
    /// <summary>Names the type; by default as its C# enum.</summary>
    /// <param name="value">The name.</param>
    IEnumTypeDescriptor<TRuntimeType> Name(string value);

    /// <summary>Describes the type.</summary>
    /// <param name="value">The description, as Markdown; null leaves it to the XML documentation.</param>
    IEnumTypeDescriptor<TRuntimeType> Description(string? value);

    /// <summary>Only the members that <see cref="Value"/> names are values.</summary>
    IEnumTypeDescriptor<TRuntimeType> BindValuesExplicitly();

    /// <summary>All members are values, but those that are ignored; the default.</summary>
    IEnumTypeDescriptor<TRuntimeType> BindValuesImplicitly();

    /// <summary>Adds a member, or shapes its value.</summary>
    /// <param name="value">The member.</param>
    IEnumValueDescriptor Value(TRuntimeType value);

    /// <summary>Leaves a member out of the schema.</summary>
    /// <param name="value">The member.</param>
    IEnumTypeDescriptor<TRuntimeType> Ignore(TRuntimeType value);
}

namespace PodSales.GraphQL.Engine.Types;

/// <summary>Shapes a value of an enum type.</summary>
public interface IEnumValueDescriptor : IDescriptor
{
    /// <summary>Names the value; by default its C# name in upper case.</summary>
    /// <param name="value">The name.</param>
    IEnumValueDescriptor Name(string value);

    /// <summary>Describes the value.</summary>
    /// <param name="value">The description, as Markdown; null leaves it to the XML documentation.</param>
    IEnumValueDescriptor Description(string? value);

    /// <summary>Says that the value should no longer be used.</summary>
    /// <param name="reason">Why, and what to use instead; null says only that.</param>
    IEnumValueDescriptor Deprecated(string? reason = null);

    /// <summary>Leaves the value out of the schema.</summary>
    /// <param name="ignore">Whether it is left out.</param>
    IEnumValueDescriptor Ignore(bool ignore = true);
}

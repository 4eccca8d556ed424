namespace PodSales.GraphQL.Engine.Types;

/// <summary>Shapes an input object type that no C# type stands behind: resolvers read its fields from a dictionary.</summary>
public interface IInputObjectTypeDescriptor : IDescriptor
{
    /// <summary>Names the type; by default as the class that describes it, with <c>Input</c> at its end.</summary>
    /// <param name="value">The name.</param>
    IInputObjectTypeDescriptor Name(string value);

    /// <summary>Describes the type.</summary>
    /// <param name="value">The description, as Markdown.</param>
    IInputObjectTypeDescriptor Description(string? value);

    /// <summary>Exactly one field must be given.</summary>
    IInputObjectTypeDescriptor OneOf();

    /// <summary>Adds a field, or shapes it.</summary>
    /// <param name="name">Its name in the schema.</param>
    IInputFieldDescriptor Field(string name);
}

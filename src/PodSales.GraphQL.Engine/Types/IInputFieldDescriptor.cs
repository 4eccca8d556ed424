namespace PodSales.GraphQL.Engine.Types;

/// <summary>Shapes a field of an input object.</summary>
public interface IInputFieldDescriptor : IDescriptor
{
    /// <summary>Names the field; by default by its property.</summary>
    /// <param name="value">The name.</param>
    IInputFieldDescriptor Name(string value);

    /// <summary>Leaves the field out of the schema.</summary>
    /// <param name="ignore">Whether it is left out.</param>
    IInputFieldDescriptor Ignore(bool ignore = true);

    /// <summary>Describes the field.</summary>
    /// <param name="value">The description, as Markdown; null leaves it to the XML documentation.</param>
    IInputFieldDescriptor Description(string? value);

    /// <summary>Says that the field should no longer be used.</summary>
    /// <param name="reason">Why, and what to use instead; null says only that.</param>
    IInputFieldDescriptor Deprecated(string? reason = null);

    /// <summary>Gives the field a type of the schema.</summary>
    /// <typeparam name="TInputType">The type, such as <c>NonNullType&lt;StringType&gt;</c>.</typeparam>
    IInputFieldDescriptor Type<TInputType>()
        where TInputType : IType;

    /// <summary>Gives the field a type of the schema.</summary>
    /// <param name="type">A type of the schema, or a C# type whose schema type is inferred.</param>
    IInputFieldDescriptor Type(Type type);

    /// <summary>Gives the field a type of the schema.</summary>
    /// <param name="typeSyntax">The type as SDL writes it, such as <c>[String!]!</c>.</param>
    IInputFieldDescriptor Type(string typeSyntax);

    /// <summary>Says what the field is when it is left out.</summary>
    /// <param name="value">The value, of the C# type; null for <c>null</c>.</param>
    IInputFieldDescriptor DefaultValue(object? value);

    /// <summary>Says what the field is when it is left out.</summary>
    /// <param name="syntax">The value as a literal, such as <c>{ size: 3 }</c>.</param>
    IInputFieldDescriptor DefaultValueSyntax(string syntax);
}

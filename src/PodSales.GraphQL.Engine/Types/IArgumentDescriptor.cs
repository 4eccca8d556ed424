namespace PodSales.GraphQL.Engine.Types;

/// <summary>Shapes an argument of a field.</summary>
public interface IArgumentDescriptor : IDescriptor
{
    /// <summary>Describes the argument.</summary>
    /// <param name="value">The description, as Markdown; null leaves it to the XML documentation.</param>
    IArgumentDescriptor Description(string? value);

    /// <summary>Says that the argument should no longer be used.</summary>
    /// <param name="reason">Why, and what to use instead; null says only that.</param>
    IArgumentDescriptor Deprecated(string? reason = null);

    /// <summary>Gives the argument a type of the schema.</summary>
    /// <typeparam name="TInputType">The type, such as <c>NonNullType&lt;StringType&gt;</c>.</typeparam>
    IArgumentDescriptor Type<TInputType>()
        where TInputType : IType;

    /// <summary>Gives the argument a type of the schema.</summary>
    /// <param name="type">A type of the schema, or a C# type whose schema type is inferred.</param>
    IArgumentDescriptor Type(Type type);

    /// <summary>Gives the argument a type of the schema.</summary>
    /// <param name="typeSyntax">The type as SDL writes it, such as <c>[String!]!</c>.</param>
    IArgumentDescriptor Type(string typeSyntax);

    /// <summary>Says what the argument is when it is left out.</summary>
    /// <param name="value">The value, of the C# type; null for <c>null</c>.</param>
    IArgumentDescriptor DefaultValue(object? value);

    /// <summary>Says what the argument is when it is left out.</summary>
    /// <param name="syntax">The value as a literal, such as <c>{ size: 3 }</c>.</param>
    IArgumentDescriptor DefaultValueSyntax(string syntax);
}

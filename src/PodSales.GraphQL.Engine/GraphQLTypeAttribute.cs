namespace PodSales.GraphQL.Engine;

/// <summary>Gives a field, argument or input field another schema type than the one inferred from C#.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter)]
public class GraphQLTypeAttribute : Attribute
{
    /// <summary>Takes a schema type, or a C# type whose schema type is inferred.</summary>
    /// <param name="type">The type.</param>
    public GraphQLTypeAttribute(Type type) => Type = type;

    /// <summary>Takes a type reference as the schema language writes it.</summary>
    /// <param name="typeSyntax">The reference, such as <c>[String!]!</c>; its named type is one of the schema.</param>
    public GraphQLTypeAttribute(string typeSyntax) => TypeSyntax = typeSyntax;

    /// <summary>The type; null when the schema language was used.</summary>
    public Type? Type { get; }

    /// <summary>The type reference in the schema language; null when a C# type was used.</summary>
    public string? TypeSyntax { get; }
}

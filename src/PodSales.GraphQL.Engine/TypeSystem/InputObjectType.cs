namespace PodSales.GraphQL.Engine.TypeSystem;

/// <summary>An input object type.</summary>
internal sealed class InputObjectType(string name) : NamedType(name)
{
    public override TypeKind Kind => TypeKind.InputObject;

    /// <summary>Whether exactly one field must be given (<c>@oneOf</c>).</summary>
    public bool IsOneOf { get; init; }

    /// <summary>The fields. Set once while the schema is built.</summary>
    public ElementCollection<InputValueDefinition> Fields { get; set; } = ElementCollection<InputValueDefinition>.Empty;

    /// <summary>
    /// Makes the C# object from the coerced fields, absent ones missing; null leaves them as the dictionary they are.
    /// Set once while the schema is built.
    /// </summary>
    public Func<IReadOnlyDictionary<string, object?>, object>? Construct { get; set; }
}

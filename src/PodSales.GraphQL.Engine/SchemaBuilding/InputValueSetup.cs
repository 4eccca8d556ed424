using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.SchemaBuilding;

/// <summary>What an argument or input field is made of.</summary>
/// <param name="Place">The parameter, property or descriptor that it is of, for messages.</param>
/// <param name="Annotations">What is said of it.</param>
internal sealed record InputValueSetup(string Place, Annotations Annotations)
{
    public required string Name { get; init; }

    /// <summary>What kind of part of the schema it is, for directives.</summary>
    public required DirectiveLocation Location { get; init; }

    public string? Description { get; init; }

    /// <summary>The type as C# has it; null where no C# stands behind it.</summary>
    public MemberType? Type { get; init; }

    /// <summary>The C# type with everything around it.</summary>
    public Type DeclaredType { get; init; } = typeof(object);

    /// <summary>The default that the C# parameter has; null for none.</summary>
    public object? CompiledDefault { get; init; }

    /// <summary>Whether an optional value is wrapped as such, as a field of an input object is.</summary>
    public bool WrapsOptional { get; init; }

    /// <summary>Whether it may be required, which the fields of a <c>@oneOf</c> input may not.</summary>
    public bool CanBeRequired { get; init; } = true;
}

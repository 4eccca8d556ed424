using System.Collections.Immutable;
using PodSales.GraphQL.Engine.CostAnalysis;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.TypeSystem;

/// <summary>A field of an object or interface type.</summary>
internal sealed class FieldDefinition(string name, GraphQLType type) : ISchemaElement
{
    public string Name { get; } = name;

    public GraphQLType Type { get; } = type;

    public ElementCollection<InputValueDefinition> Arguments { get; init; } = ElementCollection<InputValueDefinition>.Empty;

    public string? Description { get; init; }

    /// <summary>Why it should no longer be used; null when it is not deprecated.</summary>
    public string? DeprecationReason { get; init; }

    /// <summary>The directives that the printed schema tells of it, besides those of the specification.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; init; } = [];

    public ImmutableArray<SyntaxNode> Syntax { get; init; } = [];

    /// <summary>How its value is found; null on the fields of interfaces.</summary>
    public FieldResolver? Resolver { get; init; }

    /// <summary>What it costs to resolve it; null for the default.</summary>
    public double? Weight { get; init; }

    /// <summary>How many items its list has; null where nothing says so.</summary>
    public ListSize? ListSize { get; init; }

    /// <summary>Whether its resolver decides first who may have it, and has the arguments coerced only then.</summary>
    public bool IsGuarded { get; init; }

    /// <summary>Where the events come from; only on fields of the subscription root.</summary>
    public EventSourceDelegate? Subscribe { get; init; }

    /// <summary>What it reads of its parent; null when nobody knows, and so everything.</summary>
    public FieldNeeds? Needs { get; init; }

    /// <summary>The same field with another resolver.</summary>
    public FieldDefinition With(FieldResolver? resolver) => new(Name, Type)
    {
        Arguments = Arguments,
        Description = Description,
        DeprecationReason = DeprecationReason,
        Directives = Directives,
        Syntax = Syntax,
        Weight = Weight,
        ListSize = ListSize,
        Resolver = resolver,
        IsGuarded = IsGuarded,
        Subscribe = Subscribe,
        Needs = Needs,
    };
}

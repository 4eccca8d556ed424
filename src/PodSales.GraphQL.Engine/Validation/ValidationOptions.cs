using System.Collections.Immutable;

namespace PodSales.GraphQL.Engine.Validation;

/// <summary>How executable documents are validated.</summary>
internal sealed record ValidationOptions
{
    public static ValidationOptions Default { get; } = new();

    /// <summary>The rules to check; by default all of the specification, and the limit on introspection.</summary>
    public ImmutableArray<ExecutableRule> Rules { get; init; } = ExecutableRules.All;

    /// <summary>Whether messages leave out "Did you mean", which tells names of the schema to whoever asks.</summary>
    public bool HideSuggestions { get; init; }

    /// <summary>After how many errors validation gives up, with one more error that says so.</summary>
    public int MaxErrors { get; init; } = 100;

    /// <summary>
    /// How many fragments all operations together may reach, and how many uses of variables they may be charged with.
    /// Many operations that share many fragments would else cost the product of both.
    /// </summary>
    public int MaxFragmentVisits { get; init; } = 100_000;

    /// <summary>How many lists of introspection may stand in each other; their results would grow with each level.</summary>
    public int MaxIntrospectionLists { get; init; } = 2;

    /// <summary>How many pairs of fields are compared before validation gives up.</summary>
    public int MaxFieldComparisons { get; init; } = 250_000;
}

using System.Collections.Immutable;

namespace PodSales.GraphQL.Engine.CostAnalysis;

/// <summary>How many items a list has, as far as that is known before it is read (<c>@listSize</c>).</summary>
internal sealed record ListSize
{
    /// <summary>How many where no argument says so; null where nobody said.</summary>
    public int? AssumedSize { get; init; }

    /// <summary>The arguments that say how many items are asked for.</summary>
    public ImmutableArray<string> SlicingArguments { get; init; } = [];

    /// <summary>How many where none of these arguments is given; null leaves it to <see cref="AssumedSize"/>.</summary>
    public int? SlicingArgumentDefaultValue { get; init; }

    /// <summary>The fields of the value that have this size; empty where the field itself has.</summary>
    public ImmutableArray<string> SizedFields { get; init; } = [];

    /// <summary>Whether exactly one of the arguments must be given, unless there is a default for none.</summary>
    public bool RequiresOneSlicingArgument { get; init; }
}

namespace PodSales.GraphQL.Engine.DataLoaders.Data;

/// <summary>Which page of a list is wanted.</summary>
public readonly record struct PagingArguments
{
    /// <summary>Says which page.</summary>
    /// <param name="first">How many items from the start, or after <paramref name="after"/>; from 0.</param>
    /// <param name="after">The cursor behind which the page starts.</param>
    /// <param name="last">How many items up to the end, or up to <paramref name="before"/>; from 0.</param>
    /// <param name="before">The cursor before which the page ends.</param>
    /// <param name="includeTotalCount">Whether the items of the whole list are counted.</param>
    public PagingArguments(
        int? first = null, string? after = null, int? last = null, string? before = null, bool includeTotalCount = false)
    {
        First = first;
        After = after;
        Last = last;
        Before = before;
        IncludeTotalCount = includeTotalCount;
    }

    /// <summary>How many items from the start, or after the cursor.</summary>
    public int? First { get; init; }

    /// <summary>The cursor behind which the page starts.</summary>
    public string? After { get; init; }

    /// <summary>How many items up to the end, or up to the cursor.</summary>
    public int? Last { get; init; }

    /// <summary>The cursor before which the page ends.</summary>
    public string? Before { get; init; }

    /// <summary>Whether the items of the whole list are counted.</summary>
    public bool IncludeTotalCount { get; init; }

    /// <summary>Kept so that a host builds on other libraries; this one has no cursors that point some pages ahead.</summary>
    public bool EnableRelativeCursors { get; init; }

    /// <summary>Where the database puts null in an ascending order.</summary>
    public NullOrdering NullOrdering { get; init; }

    /// <summary>Takes the arguments apart.</summary>
    /// <param name="first">How many items from the start.</param>
    /// <param name="after">The cursor behind which the page starts.</param>
    /// <param name="last">How many items up to the end.</param>
    /// <param name="before">The cursor before which the page ends.</param>
    /// <param name="includeTotalCount">Whether the items of the whole list are counted.</param>
    public void Deconstruct(out int? first, out string? after, out int? last, out string? before, out bool includeTotalCount) =>
        (first, after, last, before, includeTotalCount) = (First, After, Last, Before, IncludeTotalCount);
}

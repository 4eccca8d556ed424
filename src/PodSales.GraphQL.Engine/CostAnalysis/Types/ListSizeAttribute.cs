namespace PodSales.GraphQL.Engine.CostAnalysis.Types;

/// <summary>How many items the list of a field has, as far as that is known before it is read.</summary>
/// <remarks><c>@listSize</c> of IBM's "GraphQL Cost Directives".</remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
public sealed class ListSizeAttribute : Attribute
{
    private int? _assumedSize;
    private int? _slicingArgumentDefaultValue;

    /// <summary>How many items it has at most where no argument says so; 1 unless set.</summary>
    public int AssumedSize { get => _assumedSize ?? 1; set => _assumedSize = value; }

    /// <summary>The arguments that say how many items are asked for: a number, or a list by its length. The largest counts.</summary>
    public string[]? SlicingArguments { get; set; }

    /// <summary>How many items come where none of these arguments is given; <see cref="AssumedSize"/> unless set.</summary>
    public int SlicingArgumentDefaultValue
    {
        get => _slicingArgumentDefaultValue ?? AssumedSize;
        set => _slicingArgumentDefaultValue = value;
    }

    /// <summary>The fields of the value that are lists of this size; null where the field itself is.</summary>
    public string[]? SizedFields { get; set; }

    /// <summary>Whether a request that does not give exactly one of the arguments is refused, with the code <c>HC0082</c>; true.</summary>
    public bool RequireOneSlicingArgument { get; set; } = true;

    internal ListSize ToListSize() => new()
    {
        AssumedSize = _assumedSize,
        SlicingArguments = [.. SlicingArguments ?? []],
        SlicingArgumentDefaultValue = _slicingArgumentDefaultValue,
        SizedFields = [.. SizedFields ?? []],
        RequiresOneSlicingArgument = SlicingArguments is not null && RequireOneSlicingArgument,
    };
}

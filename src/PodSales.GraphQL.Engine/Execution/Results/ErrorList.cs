namespace PodSales.GraphQL.Engine.Execution.Results;

/// <summary>The errors of a response and where they came up. Resolvers may report from any thread.</summary>
internal sealed class ErrorList
{
    private readonly Lock _gate = new();
    private readonly List<(int Cell, IError Error)> _errors = [];

    public void Add(int cell, IError error)
    {
        lock (_gate)
        {
            _errors.Add((cell, error));
        }
    }

    public bool HasErrorAt(int cell)
    {
        lock (_gate)
        {
            return _errors.Exists(entry => entry.Cell == cell);
        }
    }

    /// <summary>The first error for which the root is null; all errors where there is no such.</summary>
    public IReadOnlyList<IError> FirstThatReachesRoot(ResultTree tree)
    {
        lock (_gate)
        {
            return _errors.FindIndex(entry => tree.ReachesRoot(entry.Cell)) is var found and >= 0
                ? [_errors[found].Error]
                : [.. _errors.Select(entry => entry.Error)];
        }
    }

    /// <summary>The errors in the order in which the response has their places, whatever the order in which they came.</summary>
    public IReadOnlyList<IError> InOrder(ResultTree tree)
    {
        lock (_gate)
        {
            return _errors switch
            {
                [var only] => [only.Error],
                var several => [.. several.OrderBy(entry => tree.PositionOf(entry.Cell), PositionOrder.Instance).Select(entry => entry.Error)],
            };
        }
    }

    private sealed class PositionOrder : IComparer<int[]>
    {
        public static PositionOrder Instance { get; } = new();

        public int Compare(int[]? x, int[]? y) => x.AsSpan().SequenceCompareTo(y);
    }
}

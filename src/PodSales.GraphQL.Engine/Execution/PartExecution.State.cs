using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace PodSales.GraphQL.Engine.Execution;

/// <content>State that resolvers pass on to those below them.</content>
internal abstract partial class PartExecution
{
    private ConcurrentDictionary<int, IImmutableDictionary<string, object?>>? _scopedState;

    /// <summary>The state that a place or one above it has passed on.</summary>
    public IImmutableDictionary<string, object?> ScopedStateOf(int cell)
    {
        if (_scopedState is { } states)
        {
            for (; cell >= 0; cell = Tree[cell].Container)
            {
                if (states.TryGetValue(cell, out var state))
                {
                    return state;
                }
            }
        }

        return OuterScopedState;
    }

    public void SetScopedState(int cell, IImmutableDictionary<string, object?> state) =>
        LazyInitializer.EnsureInitialized(ref _scopedState, static () => new())[cell] = state;
}

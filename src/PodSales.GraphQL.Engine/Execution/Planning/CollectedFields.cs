using System.Collections.Immutable;
using PodSales.GraphQL.Engine.Execution.Incremental;

namespace PodSales.GraphQL.Engine.Execution.Planning;

/// <summary>What selection sets ask of objects of one type.</summary>
/// <param name="Fields">The fields by response name, in the order in which the response has them, each with all its selections.</param>
/// <param name="Defers">The deferred fragments that begin here.</param>
internal sealed record CollectedFields(IReadOnlyList<ImmutableArray<SelectedField>> Fields, IReadOnlyList<DeferUsage> Defers)
{
    /// <summary>
    /// Parts the fields into those that come with the object and those that come later, by the deferred fragments that
    /// they are delivered with (draft of incremental delivery, "BuildExecutionPlan").
    /// </summary>
    /// <param name="current">The deferred fragments whose part the object itself belongs to; empty for the initial response.</param>
    /// <param name="format">How parts are delivered.</param>
    /// <returns>The parts, of which the first has the current fragments and comes with the object.</returns>
    public IReadOnlyList<Part> Partition(ImmutableArray<DeferUsage> current, IncrementalDeliveryFormat format)
    {
        var parts = new List<Part> { new(current, []) };
        foreach (var selections in Fields)
        {
            if (format is IncrementalDeliveryFormat.V01)
            {
                // Each fragment is delivered with all it selects, whatever the others select too.
                foreach (var same in selections.GroupBy(selection => selection.Defer))
                {
                    PartOf(parts, same.Key is { } defer ? [defer] : []).Fields.Add([.. same]);
                }
            }
            else
            {
                PartOf(parts, DeferredBy(selections)).Fields.Add(selections);
            }
        }

        return parts;
    }

    /// <summary>
    /// The outermost deferred fragments that a field stands in; none as soon as it stands outside of all of them once.
    /// </summary>
    private static ImmutableArray<DeferUsage> DeferredBy(ImmutableArray<SelectedField> selections)
    {
        if (selections.Any(selection => selection.Defer is null))
        {
            return [];
        }

        var defers = selections.Select(selection => selection.Defer!).Distinct().ToList();
        return [.. defers.Where(defer => !defer.Ancestors().Any(defers.Contains))];
    }

    private static Part PartOf(List<Part> parts, ImmutableArray<DeferUsage> defers)
    {
        var part = parts.Find(part => part.Defers.Length == defers.Length && part.Defers.All(defers.Contains));
        if (part is null)
        {
            parts.Add(part = new Part(defers, []));
        }

        return part;
    }

    /// <summary>Fields that are delivered together.</summary>
    /// <param name="Defers">The deferred fragments that they are delivered with.</param>
    /// <param name="Fields">The fields.</param>
    internal sealed record Part(ImmutableArray<DeferUsage> Defers, List<ImmutableArray<SelectedField>> Fields);
}

using System.Collections.Immutable;
using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.Validation.Overlaps;

/// <summary>Two fields that cannot be merged.</summary>
/// <param name="ResponseName">The name that both would have in the response.</param>
/// <param name="Reason">Why they cannot be merged.</param>
/// <param name="Left">The one field, and those below it that are the reason.</param>
/// <param name="Right">The other field, likewise.</param>
internal sealed record Conflict(
    string ResponseName, string Reason, ImmutableArray<FieldNode> Left, ImmutableArray<FieldNode> Right)
{
    private const int MaxNodes = 20;

    /// <summary>The conflict of two fields whose selections conflict; null when they do not.</summary>
    public static Conflict? FromSelections(FieldNode left, FieldNode right, List<Conflict> conflicts) => conflicts.Count == 0
        ? null
        : new Conflict(
            left.ResponseName,
            Messages.SubfieldsConflict(conflicts.Select(conflict => (conflict.ResponseName, conflict.Reason))),
            NodesOf(left, conflicts.Select(conflict => conflict.Left)),
            NodesOf(right, conflicts.Select(conflict => conflict.Right)));

    /// <summary>The field, then those of the conflicts below it; of the conflict that goes beyond the limit its innermost.</summary>
    private static ImmutableArray<FieldNode> NodesOf(FieldNode field, IEnumerable<ImmutableArray<FieldNode>> below)
    {
        var nodes = ImmutableArray.CreateBuilder<FieldNode>();
        nodes.Add(field);
        foreach (var inner in below.TakeWhile(_ => nodes.Count < MaxNodes))
        {
            nodes.AddRange(inner.TakeLast(MaxNodes - nodes.Count));
        }

        return nodes.ToImmutable();
    }
}

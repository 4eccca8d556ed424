using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.Validation.Overlaps;

/// <summary>
/// Finds out quickly whether any fields of a document may conflict, without saying which: sets of fields are compared
/// with one of their members each, rather than all pairs of fields, and no set twice.
/// </summary>
/// <remarks>
/// The algorithm is Simon Adameit's ("GraphQL: overlapping fields can be merged, fast", 2019). It is right because what
/// it asks of pairs is that they are equal in something, and "some pair is not equal" is the same as "not all are
/// equal to one of them". The two conditions of the specification are checked separately, each with its own sets:
/// shapes over all fields of a name, names and arguments over those whose parents can be one object.
/// </remarks>
internal sealed class MergeCheck(FieldSets sets)
{
    /// <summary>How many members of sets are looked at before a document is taken for one that may have conflicts.</summary>
    private const int MaxWork = 1_000_000;

    private readonly HashSet<FieldSet> _shapes = [];
    private readonly HashSet<FieldSet> _names = [];
    private readonly Stack<(FieldSet Set, bool IsForShape)> _open = new();
    private int _work;

    /// <summary>Whether there may be a conflict. False is certain; true may be wrong where a document is beyond the limit.</summary>
    public bool MayConflict(IEnumerable<SelectionSetNode> roots)
    {
        foreach (var root in roots)
        {
            Open(sets.Unfold(root), isForShape: true);
            Open(sets.Unfold(root), isForShape: false);
            while (_open.TryPop(out var next))
            {
                _work += next.Set.Count;
                var canMerge = next.IsForShape ? HaveSameShapes(next.Set) : HaveSameNames(next.Set);
                if (!canMerge || _work > MaxWork || sets.IsExhausted)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool HaveSameShapes(FieldSet set)
    {
        foreach (var same in set.ByResponseName())
        {
            if (same.Count > 1 && same.Any(field => field.Stream is not null))
            {
                return false;
            }

            if (same.Count > 1
                && same.FirstOrDefault(field => field.Type is not null) is { } representative
                && !same.All(representative.HasSameShape))
            {
                return false;
            }

            OpenSelections(same, isForShape: true);
        }

        return true;
    }

    private bool HaveSameNames(FieldSet set)
    {
        foreach (var same in set.ByResponseName())
        {
            foreach (var group in WithCommonParents(same))
            {
                var representative = group[0];
                if (!group.All(field => field == representative || AreSame(field, representative)))
                {
                    return false;
                }

                OpenSelections(group, isForShape: false);
            }
        }

        return true;
    }

    private static bool AreSame(SelectedField left, SelectedField right) =>
        left.Node.Name.Value == right.Node.Name.Value && left.HasSameArguments(right);

    /// <summary>A group for each object type; the fields of abstract types, which can be any of these objects, are in all groups.</summary>
    private static IEnumerable<ArraySegment<SelectedField>> WithCommonParents(ArraySegment<SelectedField> fields)
    {
        var first = fields[0].ParentType;
        if (fields.All(field => field.ParentType == first))
        {
            return [fields];
        }

        var anywhere = fields.Where(field => field.ParentType is not ObjectType).ToList();
        return anywhere.Count == fields.Count
            ? [fields]
            : fields.Where(field => field.ParentType is ObjectType)
                .GroupBy(field => field.ParentType)
                .Select(group => new ArraySegment<SelectedField>([.. group, .. anywhere]));
    }

    private void OpenSelections(ArraySegment<SelectedField> group, bool isForShape)
    {
        if (group.Count == 1)
        {
            if (group[0].Node.SelectionSet is { } only)
            {
                Open(sets.Unfold(only), isForShape);
            }

            return;
        }

        List<FieldSet> selections = [.. group.Select(field => field.Node.SelectionSet).OfType<SelectionSetNode>().Select(sets.Unfold)];
        if (selections.Count > 0)
        {
            _work += selections.Sum(selection => selection.Count);
            Open(FieldSet.Union(selections), isForShape);
        }
    }

    private void Open(FieldSet set, bool isForShape)
    {
        if ((isForShape ? _shapes : _names).Add(set))
        {
            _open.Push((set, isForShape));
        }
    }
}

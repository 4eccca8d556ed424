using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.Validation.Rules;

/// <summary>Each selected field is one of its type.</summary>
/// <remarks>GraphQL specification, "Field Selections".</remarks>
internal sealed class FieldsOnCorrectTypeRule(ExecutableContext context) : IValidationRule
{
    public void Attach(DocumentWalker walker) => walker.Field.Entering += Check;

    private void Check(FieldNode node)
    {
        if (context.TypeTracker is { ParentType: { } type, Field: null })
        {
            context.Report(Messages.UnknownField(node.Name.Value, type.Name, DidYouMean(type, node.Name.Value)), node);
        }
    }

    private string DidYouMean(NamedType type, string field)
    {
        var fragments = context.DidYouMean(TypesWithField(type, field), "to use an inline fragment on");
        return fragments.Length > 0 || type is not ComplexType complex
            ? fragments
            : context.DidYouMean(field, complex.Fields.Select(known => known.Name));
    }

    /// <summary>
    /// The types below an abstract one that do have the field: those first that more of the object types share, an
    /// interface before what implements it, and else in natural order.
    /// </summary>
    private IReadOnlyList<string> TypesWithField(NamedType type, string field)
    {
        var uses = new Dictionary<ComplexType, int>();
        foreach (var possible in type.IsAbstract ? context.Schema.PossibleTypes(type) : [])
        {
            if (possible.Fields.Contains(field))
            {
                foreach (var owner in possible.Interfaces.Where(parent => parent.Fields.Contains(field)).Prepend<ComplexType>(possible))
                {
                    uses[owner] = uses.GetValueOrDefault(owner) + 1;
                }
            }
        }

        return [.. SortByInsertion(uses.Keys, Compare).Select(owner => owner.Name)];

        int Compare(ComplexType left, ComplexType right) =>
            uses[right].CompareTo(uses[left]) is var order and not 0 ? order
            : left.Includes(right) ? -1
            : right.Includes(left) ? 1
            : NaturalOrder.Instance.Compare(left.Name, right.Name);
    }

    /// <summary>
    /// Sorts by binary insertion. The order of the suggestions is not transitive (an interface stands before its
    /// implementations, and each of them before other interfaces by name), so that the way of sorting shows in the
    /// result; this is the one that the reference's platform takes for short lists.
    /// </summary>
    private static List<ComplexType> SortByInsertion(IEnumerable<ComplexType> types, Comparison<ComplexType> compare)
    {
        var sorted = new List<ComplexType>();
        foreach (var type in types)
        {
            var (low, high) = (0, sorted.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = compare(type, sorted[middle]) < 0 ? (low, middle) : (middle + 1, high);
            }

            sorted.Insert(low, type);
        }

        return sorted;
    }
}

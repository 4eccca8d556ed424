using System.Runtime.InteropServices;

namespace PodSales.GraphQL.Engine.Validation.Overlaps;

/// <summary>
/// Remembers which pairs were compared, and whether only as parts of objects that are never the same. Such a comparison
/// asks for less: it need not be made where the full one was, but the full one must be made where only it was.
/// </summary>
internal sealed class ComparedPairs<TLeft, TRight>
    where TLeft : class
    where TRight : class
{
    private readonly Dictionary<(TLeft, TRight), bool> _pairs = [];

    /// <summary>Whether a pair is still to be compared. It counts as compared from then on.</summary>
    public bool Add(TLeft left, TRight right, bool areExclusive)
    {
        ref var wereExclusive = ref CollectionsMarshal.GetValueRefOrAddDefault(_pairs, (left, right), out var isKnown);
        if (isKnown && (areExclusive || !wereExclusive))
        {
            return false;
        }

        wereExclusive = areExclusive;
        return true;
    }
}

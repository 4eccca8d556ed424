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

    public bool Contains(TLeft left, TRight right, bool areExclusive) =>
        _pairs.TryGetValue((left, right), out var wereExclusive) && (areExclusive || !wereExclusive);

    public void Add(TLeft left, TRight right, bool areExclusive) => _pairs[(left, right)] = areExclusive;
}

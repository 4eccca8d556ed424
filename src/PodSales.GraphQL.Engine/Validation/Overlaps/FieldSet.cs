namespace PodSales.GraphQL.Engine.Validation.Overlaps;

/// <summary>Fields that may stand beside each other in a response, each once, in the order of the document. Equal by content.</summary>
internal sealed class FieldSet : IEquatable<FieldSet>
{
    private readonly SelectedField[] _fields;
    private readonly int _hash;

    private FieldSet(SelectedField[] sorted)
    {
        _fields = sorted;
        var hash = default(HashCode);
        foreach (var field in sorted)
        {
            hash.Add(field.Ordinal);
        }

        _hash = hash.ToHashCode();
    }

    public int Count => _fields.Length;

    public static FieldSet Of(IEnumerable<SelectedField> fields) =>
        new([.. fields.Distinct().OrderBy(field => field.Ordinal)]);

    public static FieldSet Union(IReadOnlyList<FieldSet> sets) => sets is [var only] ? only : Of(sets.SelectMany(set => set._fields));

    public IEnumerable<IGrouping<string, SelectedField>> ByResponseName() =>
        _fields.GroupBy(field => field.Node.ResponseName, StringComparer.Ordinal);

    public bool Equals(FieldSet? other) =>
        ReferenceEquals(this, other) || (other is not null && _hash == other._hash && _fields.AsSpan().SequenceEqual(other._fields));

    public override bool Equals(object? obj) => Equals(obj as FieldSet);

    public override int GetHashCode() => _hash;
}

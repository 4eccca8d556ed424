namespace PodSales.GraphQL.Engine.Validation.Overlaps;

/// <summary>Fields that may stand beside each other in a response, each once, in the order of the document. Equal by content.</summary>
internal sealed class FieldSet : IEquatable<FieldSet>
{
    private readonly SelectedField[] _fields;
    private readonly int _hash;

    /// <summary>The fields once more, those of one response name together; it orders them when it is first asked for.</summary>
    private SelectedField[]? _byName;

    private FieldSet(SelectedField[] fields)
    {
        _fields = fields;
        var hash = default(HashCode);
        foreach (var field in fields)
        {
            hash.Add(field.Ordinal);
        }

        _hash = hash.ToHashCode();
    }

    public int Count => _fields.Length;

    /// <param name="fields">The fields in any order; the list is used up.</param>
    public static FieldSet Of(List<SelectedField> fields)
    {
        fields.Sort((left, right) => left.Ordinal.CompareTo(right.Ordinal));
        var count = 0;
        for (var i = 0; i < fields.Count; i++)
        {
            if (count == 0 || fields[count - 1] != fields[i])
            {
                fields[count] = fields[i];
                count++;
            }
        }

        fields.RemoveRange(count, fields.Count - count);
        return new FieldSet([.. fields]);
    }

    public static FieldSet Union(List<FieldSet> sets) => sets is [var only] ? only : Of([.. sets.SelectMany(set => set._fields)]);

    /// <summary>The fields of each response name.</summary>
    public IEnumerable<ArraySegment<SelectedField>> ByResponseName()
    {
        if (_byName is null)
        {
            _byName = [.. _fields];
            Array.Sort(_byName, CompareByName);
        }

        for (var start = 0; start < _byName.Length;)
        {
            var name = _byName[start].Node.ResponseName;
            var end = start + 1;
            while (end < _byName.Length && _byName[end].Node.ResponseName == name)
            {
                end++;
            }

            yield return new ArraySegment<SelectedField>(_byName, start, end - start);
            start = end;
        }
    }

    private static int CompareByName(SelectedField left, SelectedField right) =>
        string.CompareOrdinal(left.Node.ResponseName, right.Node.ResponseName) is not 0 and var order ? order : left.Ordinal.CompareTo(right.Ordinal);

    public bool Equals(FieldSet? other) =>
        ReferenceEquals(this, other) || (other is not null && _hash == other._hash && _fields.AsSpan().SequenceEqual(other._fields));

    public override bool Equals(object? obj) => Equals(obj as FieldSet);

    public override int GetHashCode() => _hash;
}

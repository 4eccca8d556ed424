using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace PodSales.GraphQL.Engine.TypeSystem;

/// <summary>Elements in the order of their declaration, which can also be looked up by name.</summary>
internal sealed class ElementCollection<T> : IReadOnlyList<T>
    where T : ISchemaElement
{
    private readonly ImmutableArray<T> _elements;
    private readonly Dictionary<string, T> _byName;

    /// <param name="elements">The elements. Where a name stands twice the first one is found by it; schema validation reports the second.</param>
    public ElementCollection(IEnumerable<T> elements)
    {
        _elements = [.. elements];
        _byName = new Dictionary<string, T>(_elements.Length, StringComparer.Ordinal);
        foreach (var element in _elements)
        {
            _byName.TryAdd(element.Name, element);
        }
    }

    public static ElementCollection<T> Empty { get; } = new([]);

    public int Count => _elements.Length;

    public T this[int index] => _elements[index];

    public T this[string name] => _byName[name];

    public bool Contains(string name) => _byName.ContainsKey(name);

    public bool TryGet(string name, [MaybeNullWhen(false)] out T element) => _byName.TryGetValue(name, out element);

    public ImmutableArray<T>.Enumerator GetEnumerator() => _elements.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)_elements).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)_elements).GetEnumerator();
}

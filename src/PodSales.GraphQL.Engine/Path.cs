using System.Globalization;

namespace PodSales.GraphQL.Engine;

/// <summary>
/// The way from the root of a response to one value of it: response names and list indexes. A path shares the
/// segments above it with its siblings, so that appending costs one small object.
/// </summary>
public sealed class Path : IEquatable<Path>
{
    private readonly string? _name;
    private readonly int _index;

    private Path(Path? parent, string? name, int index)
    {
        Parent = parent;
        _name = name;
        _index = index;
    }

    /// <summary>The path of the whole response, which has no segments.</summary>
    public static Path Root { get; } = new(null, null, 0);

    /// <summary>The path without its last segment; null on the root.</summary>
    public Path? Parent { get; }

    /// <summary>Whether this is the path of the whole response.</summary>
    public bool IsRoot => Parent is null;

    /// <summary>Appends the response name of a field.</summary>
    /// <param name="name">The alias, or the field's name where it has none.</param>
    public Path Append(string name) => new(this, name, 0);

    /// <summary>Appends the position in a list.</summary>
    /// <param name="index">The position, from 0.</param>
    public Path Append(int index) => new(this, null, index);

    /// <summary>The segments from the root down: a <see cref="string"/> for a field, an <see cref="int"/> for a list item.</summary>
    public IReadOnlyList<object> ToList()
    {
        var segments = new List<object>();
        for (var path = this; path.Parent is { } parent; path = parent)
        {
            segments.Add(path._name is { } name ? name : path._index);
        }

        segments.Reverse();
        return segments;
    }

    /// <inheritdoc/>
    public bool Equals(Path? other)
    {
        var (left, right) = (this, other);
        while (left is { IsRoot: false } && right is { IsRoot: false })
        {
            if (ReferenceEquals(left, right))
            {
                return true;
            }

            if (left._name != right._name || left._index != right._index)
            {
                return false;
            }

            (left, right) = (left.Parent!, right.Parent!);
        }

        return left is { IsRoot: true } && right is { IsRoot: true };
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Path);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Parent?.GetHashCode(), _name, _index);

    /// <summary>The path as people write it: <c>/deals/nodes[0]/name</c>.</summary>
    public override string ToString() =>
        Parent is null ? "/"
        : _name is null ? string.Create(CultureInfo.InvariantCulture, $"{(Parent.IsRoot ? "" : Parent)}[{_index}]")
        : $"{(Parent.IsRoot ? "" : Parent)}/{_name}";
}

using System.Buffers;
using PodSales.GraphQL.Engine.Execution.Planning;

namespace PodSales.GraphQL.Engine.Execution.Results;

/// <summary>
/// A response while it grows: cells in pooled pages, and leaves as JSON text in one buffer. Fields complete in any
/// order, since each has its cell from the start; taking a part back is one mark on a cell; the response is written in
/// one pass at the end. Only the request's worker changes it, and places may be read by others.
/// </summary>
/// <param name="plan">The plan of the operation.</param>
/// <param name="path">Where in the whole response the root stands; null where it is the whole response.</param>
/// <param name="firstIndex">The position that the first item of a list at the root has in the whole list.</param>
internal sealed class ResultTree(OperationPlan plan, Path? path = null, int firstIndex = 0) : IDisposable
{
    public const int Root = 0;

    private const int PageBits = 8;
    private const int PageSize = 1 << PageBits;

    private Cell[][] _pages = [];
    private int _pageCount;
    private int _count;

    public JsonBuffer Json { get; } = new();

    public ref Cell this[int cell] => ref _pages[cell >> PageBits][cell & (PageSize - 1)];

    /// <summary>Whether all of it is null, for an error that reached the root.</summary>
    public bool IsNull => this[Root].Kind is CellKind.Null;

    /// <summary>Makes the root an object.</summary>
    public void Start(ObjectPlan fields)
    {
        AddCells(1, -1, isNonNull: false);
        StartObject(Root, fields);
    }

    /// <summary>Makes the root a list with one item.</summary>
    /// <returns>The cell of the item.</returns>
    public int StartItem(bool isNonNull)
    {
        AddCells(1, -1, isNonNull: false);
        return StartList(Root, 1, isNonNull);
    }

    /// <summary>Puts an object into a cell.</summary>
    /// <returns>The cell of its first field.</returns>
    public int StartObject(int cell, ObjectPlan fields)
    {
        var first = _count;
        foreach (var field in fields.Fields)
        {
            AddCell(cell, field.Shape.IsNonNull);
        }

        ref var place = ref this[cell];
        place.Kind = CellKind.Object;
        place.First = first;
        place.Count = fields.Number;
        return first;
    }

    /// <summary>Puts a list into a cell.</summary>
    /// <returns>The cell of its first item.</returns>
    public int StartList(int cell, int count, bool itemsAreNonNull)
    {
        var first = AddCells(count, cell, itemsAreNonNull);
        ref var place = ref this[cell];
        place.Kind = CellKind.List;
        place.IsList = true;
        place.First = first;
        place.Count = count;
        return first;
    }

    /// <summary>Puts what was written to <see cref="Json"/> since a mark into a cell.</summary>
    public void SetLeaf(int cell, int mark)
    {
        ref var place = ref this[cell];
        place.Kind = CellKind.Leaf;
        place.First = mark;
        place.Count = Json.Length - mark;
    }

    /// <summary>Makes a cell null; where null may not stand, the containers above it up to the first place that allows it.</summary>
    public void SetNull(int cell)
    {
        ref var place = ref this[cell];
        place.Kind = CellKind.Null;
        while (place.IsNonNull)
        {
            place = ref this[place.Container];
            place.Kind = CellKind.Null;
        }
    }

    /// <summary>Whether a place above the cell has become null, so that nothing in the cell will be seen.</summary>
    public bool IsLost(int cell)
    {
        for (var container = this[cell].Container; container >= 0; container = this[container].Container)
        {
            if (this[container].Kind is CellKind.Null)
            {
                return true;
            }
        }

        return false;
    }

    public Path PathOf(int cell)
    {
        var result = path ?? Path.Root;
        var container = Root;
        foreach (var position in PositionOf(cell))
        {
            ref var place = ref this[container];
            result = place.IsList
                ? result.Append(container == Root ? firstIndex + position : position)
                : result.Append(plan.ObjectPlan(place.Count).Fields[position].ResponseName);
            container = place.First + position;
        }

        return result;
    }

    /// <summary>The positions of a cell in its containers from the root down: what orders cells as the response does.</summary>
    public int[] PositionOf(int cell)
    {
        var positions = new List<int>();
        for (var container = this[cell].Container; container >= 0; container = this[cell].Container)
        {
            positions.Add(cell - this[container].First);
            cell = container;
        }

        positions.Reverse();
        return [.. positions];
    }

    /// <summary>Whether null in a cell makes the root null.</summary>
    public bool ReachesRoot(int cell)
    {
        while (this[cell].IsNonNull)
        {
            cell = this[cell].Container;
        }

        return cell == Root;
    }

    /// <summary>Writes the value in a cell.</summary>
    public void Write(int cell, ref Utf8Output output)
    {
        ref var place = ref this[cell];
        switch (place.Kind)
        {
            case CellKind.Pending or CellKind.Null:
                output.Write("null"u8);
                break;
            case CellKind.Leaf:
                output.Write(Json.Written.Slice(place.First, place.Count));
                break;
            case CellKind.TypeName:
                output.Write(plan.ObjectPlan(this[place.Container].Count).TypeName);
                break;
            case CellKind.Object:
                WriteObject(place, ref output);
                break;
            case CellKind.List:
                WriteList(place, ref output);
                break;
        }
    }

    public void Dispose()
    {
        foreach (var page in _pages.AsSpan(0, _pageCount))
        {
            ArrayPool<Cell>.Shared.Return(page);
        }

        _pages = [];
        _pageCount = 0;
        Json.Dispose();
    }

    private void WriteObject(in Cell place, ref Utf8Output output)
    {
        var fields = plan.ObjectPlan(place.Count).Fields;
        output.Write((byte)'{');
        for (var i = 0; i < fields.Length; i++)
        {
            if (i > 0)
            {
                output.Write((byte)',');
            }

            output.Write(fields[i].NameAsJson);
            Write(place.First + i, ref output);
        }

        output.Write((byte)'}');
    }

    private void WriteList(in Cell place, ref Utf8Output output)
    {
        output.Write((byte)'[');
        for (var i = 0; i < place.Count; i++)
        {
            if (i > 0)
            {
                output.Write((byte)',');
            }

            Write(place.First + i, ref output);
        }

        output.Write((byte)']');
    }

    private int AddCells(int count, int container, bool isNonNull)
    {
        var first = _count;
        for (var i = 0; i < count; i++)
        {
            AddCell(container, isNonNull);
        }

        return first;
    }

    private void AddCell(int container, bool isNonNull)
    {
        if (_count >> PageBits == _pageCount)
        {
            AddPage();
        }

        this[_count++] = new Cell { Container = container, IsNonNull = isNonNull };
    }

    private void AddPage()
    {
        // Other threads may read places they know: the pages stay where they are, only the list of them is made anew.
        if (_pageCount == _pages.Length)
        {
            Array.Resize(ref _pages, Math.Max(4, _pageCount * 2));
        }

        _pages[_pageCount++] = ArrayPool<Cell>.Shared.Rent(PageSize);
    }
}

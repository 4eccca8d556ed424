namespace PodSales.GraphQL.Engine.Execution.Results;

/// <summary>One place of a response. Cells refer to each other by index.</summary>
internal struct Cell
{
    public CellKind Kind;

    /// <summary>Whether null may not stand here, so that the container becomes null in its place.</summary>
    public bool IsNonNull;

    /// <summary>Whether this is or was a list: the kind itself changes when the place becomes null.</summary>
    public bool IsList;

    /// <summary>The object or list that the cell belongs to; -1 for the root.</summary>
    public int Container;

    /// <summary>The first field or item; for a leaf, where it begins in the JSON buffer.</summary>
    public int First;

    /// <summary>For an object the number of its plan, for a list the number of items, for a leaf its bytes.</summary>
    public int Count;
}

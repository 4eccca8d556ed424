namespace PodSales.GraphQL.Engine.Execution.Results;

/// <summary>What stands at a place of a response.</summary>
internal enum CellKind : byte
{
    /// <summary>Nothing yet.</summary>
    Pending,

    /// <summary>Null.</summary>
    Null,

    /// <summary>A leaf, as a piece of the JSON buffer.</summary>
    Leaf,

    /// <summary>The name of the object type that the cell belongs to.</summary>
    TypeName,

    /// <summary>An object; its fields are cells in a row.</summary>
    Object,

    /// <summary>A list; its items are cells in a row.</summary>
    List,
}

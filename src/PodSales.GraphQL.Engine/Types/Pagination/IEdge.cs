namespace PodSales.GraphQL.Engine.Types.Pagination;

/// <summary>An edge without its item's type, as the fields of edge types read it.</summary>
internal interface IEdge
{
    object? Node { get; }

    string Cursor { get; }
}

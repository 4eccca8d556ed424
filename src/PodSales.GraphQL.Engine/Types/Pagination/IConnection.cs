namespace PodSales.GraphQL.Engine.Types.Pagination;

/// <summary>A connection without its items' type, as the fields of connection types read it.</summary>
internal interface IConnection
{
    IEnumerable<IEdge> Edges { get; }

    IEnumerable<object?> Nodes { get; }

    ConnectionPageInfo Info { get; }

    int TotalCount { get; }
}

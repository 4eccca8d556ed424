namespace PodSales.GraphQL.Engine.DataLoaders.Data;

/// <summary>Where a database puts null in an ascending order.</summary>
public enum NullOrdering
{
    /// <summary>Unknown: pages over nullable keys order by "is null" first, which holds everywhere but may not use an index.</summary>
    Unspecified,

    /// <summary>Before all values, as SQLite and SQL Server do.</summary>
    NativeNullsFirst,

    /// <summary>After all values, as PostgreSQL does.</summary>
    NativeNullsLast,
}

namespace PodSales.Testing;

/// <summary>The databases that everything has to work on.</summary>
public enum DatabaseKind
{
    /// <summary>A file in a temporary folder.</summary>
    Sqlite,

    /// <summary>A database on a throw-away server.</summary>
    PostgreSql,
}

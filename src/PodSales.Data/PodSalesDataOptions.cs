namespace PodSales.Data;

/// <summary>Where the data are.</summary>
public sealed record PodSalesDataOptions
{
    /// <summary>The PostgreSQL database; null for a SQLite file in <see cref="DataDirectory"/>.</summary>
    public string? ConnectionString { get; init; }

    /// <summary>The folder of <c>podsales.db</c>, made when it is missing. Not looked at with PostgreSQL.</summary>
    public string DataDirectory { get; init; } = "data";
}

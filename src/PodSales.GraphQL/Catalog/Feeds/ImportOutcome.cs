namespace PodSales.GraphQL.Catalog.Feeds;

/// <summary>What a feed meant for something in the catalogue.</summary>
public enum ImportOutcome
{
    /// <summary>It is new.</summary>
    Inserted,

    /// <summary>The feed told something new of it.</summary>
    Updated,

    /// <summary>It was known just so.</summary>
    Unchanged,
}

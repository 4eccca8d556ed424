namespace PodSales.Domain.Events;

/// <summary>How it changed.</summary>
public enum CatalogChange
{
    /// <summary>It is new.</summary>
    Created,

    /// <summary>What is told of it changed.</summary>
    Updated,

    /// <summary>It went on or off sale.</summary>
    StatusChanged,

    /// <summary>Ad slots were sold or given back.</summary>
    SlotsChanged,

    /// <summary>It left the catalogue.</summary>
    Archived,
}

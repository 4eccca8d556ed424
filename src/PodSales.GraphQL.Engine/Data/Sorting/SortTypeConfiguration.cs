namespace PodSales.GraphQL.Engine.Data.Sorting;

/// <summary>What was said of a sort type.</summary>
internal sealed class SortTypeConfiguration(Type entityType)
{
    public Type EntityType { get; } = entityType;

    public string? Name { get; set; }

    public string? Description { get; set; }

    public bool IsExplicit { get; set; }

    /// <summary>The fields in the order in which they were named.</summary>
    public List<SortFieldConfiguration> Fields { get; } = [];
}

namespace PodSales.GraphQL.Engine.Data.Filters;

/// <summary>What was said of a filter type.</summary>
internal sealed class FilterTypeConfiguration(Type entityType)
{
    public Type EntityType { get; } = entityType;

    public string? Name { get; set; }

    public string? Description { get; set; }

    public bool IsExplicit { get; set; }

    public bool AllowsAnd { get; set; } = true;

    public bool AllowsOr { get; set; } = true;

    /// <summary>The fields in the order in which they were named.</summary>
    public List<FilterFieldConfiguration> Fields { get; } = [];
}

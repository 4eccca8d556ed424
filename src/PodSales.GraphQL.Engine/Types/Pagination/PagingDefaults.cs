namespace PodSales.GraphQL.Engine.Types.Pagination;

/// <summary>What holds where neither the field nor the options say otherwise.</summary>
internal static class PagingDefaults
{
    public const int DefaultPageSize = 10;
    public const int MaxPageSize = 50;
    public const bool IncludeTotalCount = false;
    public const bool AllowBackwardPagination = true;
    public const bool RequirePagingBoundaries = false;
    public const bool InferConnectionNameFromField = true;
    public const bool IncludeNodesField = true;
}

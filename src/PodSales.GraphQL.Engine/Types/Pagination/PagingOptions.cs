using PodSales.GraphQL.Engine.DataLoaders.Data;

namespace PodSales.GraphQL.Engine.Types.Pagination;

/// <summary>How connections page; null leaves a setting to the next outer level: field, then schema, then default.</summary>
public class PagingOptions
{
    /// <summary>How many items come when neither <c>first</c> nor <c>last</c> is given; from 1. Default: 10, and never above the largest page.</summary>
    public int? DefaultPageSize { get; set; }

    /// <summary>How many items may be asked for at most; from 1. Default: 50.</summary>
    public int? MaxPageSize { get; set; }

    /// <summary>Whether connections have <c>totalCount</c>. Default: false.</summary>
    public bool? IncludeTotalCount { get; set; }

    /// <summary>Whether fields take <c>last</c> and <c>before</c>. Default: true.</summary>
    public bool? AllowBackwardPagination { get; set; }

    /// <summary>Whether <c>first</c> or <c>last</c> must be given. Default: false.</summary>
    public bool? RequirePagingBoundaries { get; set; }

    /// <summary>Whether connections are named by their field rather than by the node's type. Default: true.</summary>
    public bool? InferConnectionNameFromField { get; set; }

    /// <summary>The paging provider; there is one, and the name is ignored.</summary>
    public string? ProviderName { get; set; }

    /// <summary>Whether connections have <c>nodes</c> beside <c>edges</c>. Default: true.</summary>
    public bool? IncludeNodesField { get; set; }

    /// <summary>Whether cursors may point some pages ahead; not supported, and ignored.</summary>
    public bool? EnableRelativeCursors { get; set; }

    /// <summary>Where the database puts null in an ascending order. Default: <see cref="NullOrdering.Unspecified"/>.</summary>
    public NullOrdering NullOrdering { get; set; }
}

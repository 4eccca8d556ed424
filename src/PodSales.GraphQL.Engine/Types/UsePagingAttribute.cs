using System.Runtime.CompilerServices;
using PodSales.GraphQL.Engine.Types.Pagination;

namespace PodSales.GraphQL.Engine.Types;

/// <summary>The field is a connection: it takes <c>first</c>, <c>after</c>, <c>last</c> and <c>before</c>.</summary>
/// <param name="type">The node's type where it is not the one of the resolver's result; null infers it.</param>
/// <param name="order">The place among the field's attributes; leave it to the compiler.</param>
/// <remarks>What is not set here comes from the options of <c>ModifyPagingOptions</c>, then from their defaults.</remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
public sealed class UsePagingAttribute(Type? type = null, [CallerLineNumber] int order = 0) : DescriptorAttribute
{
    private int? _defaultPageSize;
    private int? _maxPageSize;
    private bool? _includeTotalCount;
    private bool? _allowBackwardPagination;
    private bool? _requirePagingBoundaries;
    private bool? _inferConnectionNameFromField;

    internal UsePagingAttribute(Type? type, PagingOptions options, int order)
        : this(type, order)
    {
        _defaultPageSize = options.DefaultPageSize;
        _maxPageSize = options.MaxPageSize;
        _includeTotalCount = options.IncludeTotalCount;
        _allowBackwardPagination = options.AllowBackwardPagination;
        _requirePagingBoundaries = options.RequirePagingBoundaries;
        _inferConnectionNameFromField = options.InferConnectionNameFromField;
        ProviderName = options.ProviderName;
    }

    /// <summary>The node's type; null infers it.</summary>
    public Type? Type { get; } = type;

    /// <summary>The name before <c>Connection</c> and <c>Edge</c>; null takes the field's.</summary>
    public string? ConnectionName { get; set; }

    /// <summary>How many items come when none of <c>first</c> and <c>last</c> is given; from 1.</summary>
    public int DefaultPageSize { get => _defaultPageSize ?? PagingDefaults.DefaultPageSize; set => _defaultPageSize = value; }

    /// <summary>How many items may be asked for at most; from 1.</summary>
    public int MaxPageSize { get => _maxPageSize ?? PagingDefaults.MaxPageSize; set => _maxPageSize = value; }

    /// <summary>Whether the connection has <c>totalCount</c>.</summary>
    public bool IncludeTotalCount { get => _includeTotalCount ?? PagingDefaults.IncludeTotalCount; set => _includeTotalCount = value; }

    /// <summary>Whether the field takes <c>last</c> and <c>before</c>.</summary>
    public bool AllowBackwardPagination { get => _allowBackwardPagination ?? PagingDefaults.AllowBackwardPagination; set => _allowBackwardPagination = value; }

    /// <summary>Whether <c>first</c> or <c>last</c> must be given.</summary>
    public bool RequirePagingBoundaries { get => _requirePagingBoundaries ?? PagingDefaults.RequirePagingBoundaries; set => _requirePagingBoundaries = value; }

    /// <summary>Whether the connection is named by the field rather than by the node's type.</summary>
    public bool InferConnectionNameFromField { get => _inferConnectionNameFromField ?? PagingDefaults.InferConnectionNameFromField; set => _inferConnectionNameFromField = value; }

    /// <summary>The paging provider; there is one, and the name is ignored.</summary>
    public string? ProviderName { get; set; }

    internal int Line { get; } = order;

    internal PagingOptions ToOptions() => new()
    {
        DefaultPageSize = _defaultPageSize,
        MaxPageSize = _maxPageSize,
        IncludeTotalCount = _includeTotalCount,
        AllowBackwardPagination = _allowBackwardPagination,
        RequirePagingBoundaries = _requirePagingBoundaries,
        InferConnectionNameFromField = _inferConnectionNameFromField,
        ProviderName = ProviderName,
    };
}

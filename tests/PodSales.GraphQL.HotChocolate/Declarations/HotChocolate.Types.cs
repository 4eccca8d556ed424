using System.Runtime.CompilerServices;

namespace HotChocolate.Types
{
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true)]
    public sealed class QueryTypeAttribute : Attribute
    {
        public bool Inherited { get; set; }

        public bool IncludeStaticMembers { get; set; }
    }

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true)]
    public sealed class MutationTypeAttribute : Attribute
    {
        public bool Inherited { get; set; }

        public bool IncludeStaticMembers { get; set; }
    }

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true)]
    public sealed class SubscriptionTypeAttribute : Attribute
    {
        public bool Inherited { get; set; }

        public bool IncludeStaticMembers { get; set; }
    }

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
    public sealed class ExtendObjectTypeAttribute<T> : Attribute
    {
        public bool IncludeStaticMembers { get; set; }

        public string[]? IgnoreFields { get; set; }

        public string[]? IgnoreProperties { get; set; }
    }

    [AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
    public sealed class UsePagingAttribute(Type? type = null, [CallerLineNumber] int order = 0) : Attribute
    {
        public string? ConnectionName { get; set; }

        public int DefaultPageSize { get; set; }

        public int MaxPageSize { get; set; }

        public bool IncludeTotalCount { get; set; }

        public bool AllowBackwardPagination { get; set; }

        public bool RequirePagingBoundaries { get; set; }

        public bool InferConnectionNameFromField { get; set; }

        public string? ProviderName { get; set; }
    }

    [AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
    public sealed class UseMutationConventionAttribute : Attribute
    {
        public string? InputTypeName { get; set; }

        public string? InputArgumentName { get; set; }

        public string? PayloadTypeName { get; set; }

        public string? PayloadFieldName { get; set; }

        public string? PayloadErrorTypeName { get; set; }

        public string? PayloadErrorsFieldName { get; set; }

        public bool Disable { get; set; }
    }

    [AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
    public sealed class ErrorAttribute<TError> : Attribute;

    [AttributeUsage(AttributeTargets.Method)]
    public sealed class SubscribeAttribute : Attribute
    {
        public Type? MessageType { get; set; }

        public string? With { get; set; }
    }

    public interface IFile
    {
        string Name { get; }

        long? Length { get; }

        string? ContentType { get; }

        Task CopyToAsync(Stream target, CancellationToken cancellationToken = default);

        Stream OpenReadStream();
    }
}

namespace HotChocolate.Types.Relay
{
    [AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Method)]
    public sealed class IDAttribute(string? typeName = null) : Attribute
    {
        public string? TypeName { get; } = typeName;
    }

    [AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Method)]
    public sealed class IDAttribute<T> : Attribute
    {
        public string? TypeName => throw null!;
    }

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
    public class NodeAttribute : Attribute
    {
        public string? IdField { get; set; }

        public string? NodeResolver { get; set; }

        public Type? NodeResolverType { get; set; }
    }

    [AttributeUsage(AttributeTargets.Method)]
    public sealed class NodeResolverAttribute : Attribute;

    public sealed class GlobalObjectIdentificationOptions
    {
        public bool RegisterNodeInterface { get; set; } = true;

        public bool AddNodesField { get; set; } = true;

        public bool EnsureAllNodesCanBeResolved { get; set; } = true;

        public int MaxAllowedNodeBatchSize { get; set; } = 50;

        public bool MarkNodeFieldAsLookup { get; set; } = true;
    }
}

namespace HotChocolate.Types.Pagination
{
    public class Edge<T>(T node, string cursor)
    {
        public T Node { get; } = node;

        public string Cursor { get; } = cursor;
    }

    public class ConnectionPageInfo(bool hasNextPage, bool hasPreviousPage, string? startCursor, string? endCursor);

    public class Connection<T>(IReadOnlyList<Edge<T>> edges, ConnectionPageInfo info, int totalCount = 0)
    {
        public IReadOnlyList<Edge<T>> Edges => throw null!;

        public ConnectionPageInfo Info => throw null!;

        public int TotalCount => throw null!;
    }

    public class PagingOptions
    {
        public int? DefaultPageSize { get; set; }

        public int? MaxPageSize { get; set; }

        public bool? IncludeTotalCount { get; set; }

        public bool? AllowBackwardPagination { get; set; }

        public bool? RequirePagingBoundaries { get; set; }

        public bool? InferConnectionNameFromField { get; set; }

        public string? ProviderName { get; set; }

        public bool? IncludeNodesField { get; set; }

        public bool? EnableRelativeCursors { get; set; }
    }
}

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

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
    public sealed class ObjectTypeAttribute(string? name = null) : Attribute
    {
        public string? Name { get; set; } = name;

        public bool Inherited { get; set; }

        public bool IncludeStaticMembers { get; set; }
    }

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface)]
    public sealed class InterfaceTypeAttribute(string? name = null) : Attribute
    {
        public string? Name { get; set; } = name;

        public bool Inherited { get; set; }
    }

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface)]
    public sealed class UnionTypeAttribute(string? name = null) : Attribute
    {
        public string? Name { get; set; } = name;

        public bool Inherited { get; set; }
    }

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
    public sealed class InputObjectTypeAttribute(string? name = null) : Attribute
    {
        public string? Name { get; set; } = name;

        public bool Inherited { get; set; }
    }

    [AttributeUsage(AttributeTargets.Enum | AttributeTargets.Class | AttributeTargets.Struct)]
    public sealed class EnumTypeAttribute(string? name = null) : Attribute
    {
        public string? Name { get; set; } = name;

        public bool Inherited { get; set; }
    }

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
    public sealed class OneOfAttribute : Attribute;

    [AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
    public sealed class DefaultValueAttribute(object? value) : Attribute
    {
        public object? Value { get; } = value;
    }

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
    public class ExtendObjectTypeAttribute : Attribute
    {
        public ExtendObjectTypeAttribute(string? name = null)
        {
        }

        public ExtendObjectTypeAttribute(Type extendsType)
        {
        }

        public string? Name => throw null!;

        public Type? ExtendsType => throw null!;

        public bool Inherited { get; set; }

        public bool IncludeStaticMembers { get; set; }

        public string[]? IgnoreFields { get; set; }

        public string[]? IgnoreProperties { get; set; }
    }

    [AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
    public sealed class BindMemberAttribute : Attribute
    {
        public BindMemberAttribute(string name)
        {
        }

        public string Name => throw null!;
    }

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
    public sealed class ExtendObjectTypeAttribute<T> : Attribute
    {
        public Type? ExtendsType => throw null!;

        public bool Inherited { get; set; }

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
    public class ErrorAttribute(Type errorType) : Attribute
    {
        public Type ErrorType { get; } = errorType;
    }

    [AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
    public sealed class ErrorAttribute<TError>() : ErrorAttribute(typeof(TError));

    public struct MutationConventionOptions
    {
        public string? InputTypeNamePattern { get; set; }

        public string? InputArgumentName { get; set; }

        public string? PayloadTypeNamePattern { get; set; }

        public string? PayloadErrorTypeNamePattern { get; set; }

        public string? PayloadErrorsFieldName { get; set; }

        public bool? ApplyToAllMutations { get; set; }
    }

    [AttributeUsage(AttributeTargets.Method)]
    public sealed class SubscribeAttribute : Attribute
    {
        public Type? MessageType { get; set; }

        public string? With { get; set; }
    }

    [AttributeUsage(AttributeTargets.Method)]
    public sealed class TopicAttribute(string? name = null) : Attribute
    {
        public string? Name { get; } = name;
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
    public class Edge<T>
    {
        public Edge(T node, string cursor)
        {
        }

        public Edge(T node, Func<T, string> resolveCursor)
        {
        }

        public Edge(T node, int index, Func<int, string> cursor)
        {
        }

        public T Node => throw null!;

        public string Cursor => throw null!;
    }

    public class ConnectionPageInfo(bool hasNextPage, bool hasPreviousPage, string? startCursor, string? endCursor);

    public class Connection<T>
    {
        public Connection(IReadOnlyList<Edge<T>> edges, ConnectionPageInfo info, int totalCount = 0)
        {
        }

        public Connection(ConnectionPageInfo info, int totalCount = 0)
        {
        }

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

        public NullOrdering NullOrdering { get; set; }
    }
}

using PodSales.GraphQL.Engine.Types.Descriptors;
using PodSales.GraphQL.Engine.Types.Pagination;

namespace PodSales.GraphQL.Engine.Types;

/// <summary>Has lists come in pages.</summary>
public static class PagingObjectFieldDescriptorExtensions
{
    /// <summary>The field is a connection: it takes <c>first</c>, <c>after</c>, <c>last</c> and <c>before</c>.</summary>
    /// <typeparam name="TNodeType">The type of the nodes: a C# type, or a class that describes one.</typeparam>
    /// <param name="descriptor">The field.</param>
    /// <param name="connectionName">The name before <c>Connection</c> and <c>Edge</c>; null takes the field's.</param>
    /// <param name="options">How it pages, where it does not as the schema does in general; null for no difference.</param>
    public static IObjectFieldDescriptor UsePaging<TNodeType>(
        this IObjectFieldDescriptor descriptor, string? connectionName = null, PagingOptions? options = null) =>
        descriptor.UsePaging(typeof(TNodeType), connectionName, options);

    /// <summary>The field is a connection: it takes <c>first</c>, <c>after</c>, <c>last</c> and <c>before</c>.</summary>
    /// <param name="descriptor">The field.</param>
    /// <param name="nodeType">The type of the nodes: a C# type, or a class that describes one; null infers it.</param>
    /// <param name="connectionName">The name before <c>Connection</c> and <c>Edge</c>; null takes the field's.</param>
    /// <param name="options">How it pages, where it does not as the schema does in general; null for no difference.</param>
    public static IObjectFieldDescriptor UsePaging(
        this IObjectFieldDescriptor descriptor, Type? nodeType = null, string? connectionName = null, PagingOptions? options = null) =>
        descriptor.SayingNext(order => new UsePagingAttribute(nodeType, options ?? new PagingOptions(), order) { ConnectionName = connectionName });
}

using PodSales.GraphQL.Engine.Data;
using PodSales.GraphQL.Engine.Types.Descriptors;

namespace PodSales.GraphQL.Engine.Types;

/// <summary>Has lists filtered, ordered and selected from by what the client asks for.</summary>
/// <remarks>As with the attributes: paging, projection, filtering, sorting, in this order.</remarks>
public static class DataObjectFieldDescriptorExtensions
{
    /// <summary>The field takes <c>where</c>.</summary>
    /// <param name="descriptor">The field.</param>
    public static IObjectFieldDescriptor UseFiltering(this IObjectFieldDescriptor descriptor) => descriptor.UseFiltering(null);

    /// <summary>The field takes <c>where</c>.</summary>
    /// <typeparam name="T">The filter type, or the C# type to filter.</typeparam>
    /// <param name="descriptor">The field.</param>
    public static IObjectFieldDescriptor UseFiltering<T>(this IObjectFieldDescriptor descriptor) => descriptor.UseFiltering(typeof(T));

    /// <summary>The field takes <c>where</c>.</summary>
    /// <param name="descriptor">The field.</param>
    /// <param name="filterType">The filter type, or the C# type to filter; null infers it from the field's items.</param>
    public static IObjectFieldDescriptor UseFiltering(this IObjectFieldDescriptor descriptor, Type? filterType) =>
        descriptor.SayingNext(order => new UseFilteringAttribute(filterType, order));

    /// <summary>The field takes <c>order</c>.</summary>
    /// <param name="descriptor">The field.</param>
    public static IObjectFieldDescriptor UseSorting(this IObjectFieldDescriptor descriptor) => descriptor.UseSorting(null);

    /// <summary>The field takes <c>order</c>.</summary>
    /// <typeparam name="T">The sort type, or the C# type to order.</typeparam>
    /// <param name="descriptor">The field.</param>
    public static IObjectFieldDescriptor UseSorting<T>(this IObjectFieldDescriptor descriptor) => descriptor.UseSorting(typeof(T));

    /// <summary>The field takes <c>order</c>.</summary>
    /// <param name="descriptor">The field.</param>
    /// <param name="sortType">The sort type, or the C# type to order; null infers it from the field's items.</param>
    public static IObjectFieldDescriptor UseSorting(this IObjectFieldDescriptor descriptor, Type? sortType) =>
        descriptor.SayingNext(order => new UseSortingAttribute(sortType, order));

    /// <summary>Of the field's items only what the operation selects is read.</summary>
    /// <param name="descriptor">The field.</param>
    public static IObjectFieldDescriptor UseProjection(this IObjectFieldDescriptor descriptor) =>
        descriptor.SayingNext(order => new UseProjectionAttribute(order));

    /// <summary>The field is the first of the items; null when there are none.</summary>
    /// <param name="descriptor">The field.</param>
    public static IObjectFieldDescriptor UseFirstOrDefault(this IObjectFieldDescriptor descriptor) =>
        descriptor.SayingNext(order => new UseFirstOrDefaultAttribute(order));

    /// <summary>The field is the only one of the items, null when there are none, and an error when there are several.</summary>
    /// <param name="descriptor">The field.</param>
    public static IObjectFieldDescriptor UseSingleOrDefault(this IObjectFieldDescriptor descriptor) =>
        descriptor.SayingNext(order => new UseSingleOrDefaultAttribute(order));
}

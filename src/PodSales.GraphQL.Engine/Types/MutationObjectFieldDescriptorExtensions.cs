using PodSales.GraphQL.Engine.Types.Descriptors;

namespace PodSales.GraphQL.Engine.Types;

/// <summary>Shapes mutations by the conventions.</summary>
public static class MutationObjectFieldDescriptorExtensions
{
    /// <summary>The mutation follows the conventions, or does not.</summary>
    /// <param name="descriptor">The mutation.</param>
    /// <param name="convention">Its names, where they differ from the conventions', or that it does not follow them; null for no difference.</param>
    public static IObjectFieldDescriptor UseMutationConvention(
        this IObjectFieldDescriptor descriptor, UseMutationConventionAttribute? convention = null) =>
        descriptor.Saying(convention ?? new UseMutationConventionAttribute());

    /// <summary>The mutation may be refused with an error in its payload.</summary>
    /// <typeparam name="TError">An exception, or a class that is made from one.</typeparam>
    /// <param name="descriptor">The mutation.</param>
    public static IObjectFieldDescriptor Error<TError>(this IObjectFieldDescriptor descriptor)
        where TError : class =>
        descriptor.Error(typeof(TError));

    /// <summary>The mutation may be refused with an error in its payload.</summary>
    /// <param name="descriptor">The mutation.</param>
    /// <param name="errorType">An exception, or a class that is made from one.</param>
    public static IObjectFieldDescriptor Error(this IObjectFieldDescriptor descriptor, Type errorType) =>
        descriptor.Saying(new ErrorAttribute(errorType));
}

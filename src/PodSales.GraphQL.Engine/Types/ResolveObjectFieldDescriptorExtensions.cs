using System.Linq.Expressions;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Resolvers;
using PodSales.GraphQL.Engine.SchemaBuilding;
using PodSales.GraphQL.Engine.Types.Descriptors;

namespace PodSales.GraphQL.Engine.Types;

/// <summary>Resolvers that are given as functions. The field's type is inferred from what they return, unless it is given.</summary>
/// <remarks>What is of a reference type may be null. A function that returns no task is called in place, as a plain member is.</remarks>
public static class ResolveObjectFieldDescriptorExtensions
{
    /// <summary>Resolves the field.</summary>
    /// <typeparam name="TResult">The C# type of the value.</typeparam>
    /// <param name="descriptor">The field.</param>
    /// <param name="resolver">Finds the value.</param>
    public static IObjectFieldDescriptor Resolve<TResult>(this IObjectFieldDescriptor descriptor, Func<IResolverContext, TResult> resolver)
    {
        ArgumentNullException.ThrowIfNull(resolver);
        return AnnotatedTypes.IsTask(typeof(TResult))
            ? descriptor.ResolveBy(new FieldResolver.Asynchronous(Awaiting(resolver)), typeof(TResult))
            : descriptor.ResolveBy(new FieldResolver.Synchronous(context => resolver(context)), typeof(TResult));
    }

    /// <summary>Resolves the field.</summary>
    /// <typeparam name="TResult">The C# type of the value.</typeparam>
    /// <param name="descriptor">The field.</param>
    /// <param name="resolver">Finds the value.</param>
    public static IObjectFieldDescriptor Resolve<TResult>(this IObjectFieldDescriptor descriptor, Func<IResolverContext, Task<TResult>> resolver)
    {
        ArgumentNullException.ThrowIfNull(resolver);
        return descriptor.ResolveBy(new FieldResolver.Asynchronous(context => ResolverResults.OfTask(resolver(context))), typeof(TResult));
    }

    /// <summary>Resolves the field.</summary>
    /// <typeparam name="TResult">The C# type of the value.</typeparam>
    /// <param name="descriptor">The field.</param>
    /// <param name="resolver">Finds the value; its second parameter is cancelled when nobody waits for it any more.</param>
    public static IObjectFieldDescriptor Resolve<TResult>(
        this IObjectFieldDescriptor descriptor, Func<IResolverContext, CancellationToken, TResult> resolver)
    {
        ArgumentNullException.ThrowIfNull(resolver);
        return descriptor.Resolve(context => resolver(context, context.RequestAborted));
    }

    /// <summary>Resolves the field.</summary>
    /// <typeparam name="TResult">The C# type of the value.</typeparam>
    /// <param name="descriptor">The field.</param>
    /// <param name="resolver">Finds the value; its second parameter is cancelled when nobody waits for it any more.</param>
    public static IObjectFieldDescriptor Resolve<TResult>(
        this IObjectFieldDescriptor descriptor, Func<IResolverContext, CancellationToken, Task<TResult>> resolver)
    {
        ArgumentNullException.ThrowIfNull(resolver);
        return descriptor.Resolve(context => resolver(context, context.RequestAborted));
    }

    /// <summary>Resolves the field.</summary>
    /// <typeparam name="TResult">The C# type of the value.</typeparam>
    /// <param name="descriptor">The field.</param>
    /// <param name="resolver">Finds the value.</param>
    public static IObjectFieldDescriptor Resolve<TResult>(this IObjectFieldDescriptor descriptor, Func<TResult> resolver)
    {
        ArgumentNullException.ThrowIfNull(resolver);
        return descriptor.Resolve(_ => resolver());
    }

    /// <summary>Resolves the field.</summary>
    /// <typeparam name="TResult">The C# type of the value.</typeparam>
    /// <param name="descriptor">The field.</param>
    /// <param name="resolver">Finds the value.</param>
    public static IObjectFieldDescriptor Resolve<TResult>(this IObjectFieldDescriptor descriptor, Func<Task<TResult>> resolver)
    {
        ArgumentNullException.ThrowIfNull(resolver);
        return descriptor.Resolve(_ => resolver());
    }

    /// <summary>Resolves the field, whose type is given by <c>Type</c>.</summary>
    /// <param name="descriptor">The field.</param>
    /// <param name="fieldResolver">Finds the value.</param>
    public static IObjectFieldDescriptor Resolve(this IObjectFieldDescriptor descriptor, FieldResolverDelegate fieldResolver)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        return descriptor.Resolve(fieldResolver, resultType: null);
    }

    /// <summary>Gives the field a value that is always the same.</summary>
    /// <typeparam name="TResult">The C# type of the value.</typeparam>
    /// <param name="descriptor">The field.</param>
    /// <param name="constantResult">The value.</param>
    public static IObjectFieldDescriptor Resolve<TResult>(this IObjectFieldDescriptor descriptor, TResult constantResult) =>
        descriptor.ResolveBy(new FieldResolver.Synchronous(_ => constantResult), typeof(TResult));

    private static Func<IResolverContext, ValueTask<object?>> Awaiting<TResult>(Func<IResolverContext, TResult> resolver)
    {
        var context = Expression.Parameter(typeof(IResolverContext), "context");
        var call = Expression.Invoke(Expression.Constant(resolver), context);
        return Expression.Lambda<Func<IResolverContext, ValueTask<object?>>>(ResolverResults.Awaited(call), context).Compile();
    }

    private static IObjectFieldDescriptor ResolveBy(this IObjectFieldDescriptor descriptor, FieldResolver resolver, Type resultType)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        return ((ObjectFieldDescriptor)descriptor).ResolveBy(resolver, resultType);
    }
}

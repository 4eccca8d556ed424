using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Resolvers;

namespace PodSales.GraphQL.Engine.SchemaBuilding;

/// <summary>Puts something before or behind a resolver, and keeps it as cheap as it was.</summary>
internal static class ResolverComposition
{
    extension(FieldResolver resolver)
    {
        /// <summary>Changes the result.</summary>
        /// <param name="change">What is given for a result.</param>
        /// <param name="write">Writes what is given for results of one type, a <see cref="Execution.Results.LeafWriter{T}"/>.</param>
        public FieldResolver Then(Func<object?, object?> change, Delegate? write = null) => resolver switch
        {
            FieldResolver.Pure pure => new FieldResolver.PureChanged(pure, change, write),
            FieldResolver.Synchronous synchronous => new FieldResolver.Synchronous(context => change(synchronous.Resolve(context))),
            _ => new FieldResolver.Asynchronous(async context => change(await resolver.InvokeAsync(context).ConfigureAwait(false))),
        };

        /// <summary>Does something first, which throws to keep the resolver from running.</summary>
        public FieldResolver After(Action<IResolverContext> first) => resolver switch
        {
            FieldResolver.Asynchronous asynchronous => new FieldResolver.Asynchronous(context =>
            {
                first(context);
                return asynchronous.Resolve(context);
            }),
            _ => new FieldResolver.Synchronous(context =>
            {
                first(context);
                return resolver is FieldResolver.Pure pure
                    ? pure.Read(context.Parent<object>())
                    : ((FieldResolver.Synchronous)resolver).Resolve(context);
            }),
        };

        /// <summary>Runs it, whatever its kind.</summary>
        public ValueTask<object?> InvokeAsync(IResolverContext context) => resolver switch
        {
            FieldResolver.Pure pure => ValueTask.FromResult(pure.Read(context.Parent<object>())),
            FieldResolver.Synchronous synchronous => ValueTask.FromResult(synchronous.Resolve(context)),
            FieldResolver.Asynchronous asynchronous => asynchronous.Resolve(context),
            _ => throw new System.Diagnostics.UnreachableException($"{resolver.GetType()} is no kind of resolver that can be run."),
        };
    }
}

using PodSales.GraphQL.Engine.Resolvers;

namespace PodSales.GraphQL.Engine.Execution;

/// <summary>Opens the source stream of a subscription field; each item becomes the root value of one response.</summary>
internal delegate ValueTask<IAsyncEnumerable<object?>> EventSourceDelegate(IResolverContext context);

using PodSales.GraphQL.Engine.Resolvers;

namespace PodSales.GraphQL.Engine.Execution;

/// <summary>What conventions know of a field beyond what resolvers do. The executor's contexts are all of this kind.</summary>
internal interface IFieldContext : IResolverContext
{
    IFieldSelection Selection { get; }
}

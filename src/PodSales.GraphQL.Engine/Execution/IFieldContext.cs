using System.Security.Claims;
using PodSales.GraphQL.Engine.Resolvers;

namespace PodSales.GraphQL.Engine.Execution;

/// <summary>What conventions know of a field beyond what resolvers do. The executor's contexts are all of this kind.</summary>
internal interface IFieldContext : IResolverContext
{
    IFieldSelection Selection { get; }

    /// <summary>Who asks; an anonymous principal when nobody signed in.</summary>
    ClaimsPrincipal User { get; }
}

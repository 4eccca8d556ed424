using System.Security.Claims;
using PodSales.GraphQL.Engine.Execution.Scheduling;
using PodSales.GraphQL.Engine.Resolvers;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.Execution;

/// <summary>What conventions know of a field beyond what resolvers do. The executor's contexts are all of this kind.</summary>
internal interface IFieldContext : IResolverContext
{
    IFieldSelection Selection { get; }

    /// <summary>Who asks; an anonymous principal when nobody signed in.</summary>
    ClaimsPrincipal User { get; }

    /// <summary>
    /// Coerces the arguments, where <see cref="FieldDefinition.IsGuarded"/> left that to the guard: who may not see the
    /// field hears so, and not what is wrong with the arguments.
    /// </summary>
    /// <exception cref="GraphQLException">A value is refused.</exception>
    void CoerceArguments();

    /// <summary>When the request must end.</summary>
    RequestLifetime Lifetime { get; }
}

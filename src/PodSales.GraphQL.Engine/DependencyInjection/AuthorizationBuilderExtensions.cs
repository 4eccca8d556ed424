using PodSales.GraphQL.Engine.Authorization;
using PodSales.GraphQL.Engine.Execution.Configuration;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds authorization to a schema.</summary>
public static class AuthorizationBuilderExtensions
{
    /// <summary>Makes <see cref="AuthorizeAttribute"/> count.</summary>
    /// <param name="builder">The server.</param>
    public static IRequestExecutorBuilder AddAuthorization(this IRequestExecutorBuilder builder) =>
        builder.Configure(static schema => schema.HasAuthorization = true);
}

using Microsoft.Extensions.DependencyInjection.Extensions;
using PodSales.GraphQL.Engine.AspNetCore.Authorization;
using PodSales.GraphQL.Engine.Authorization;
using PodSales.GraphQL.Engine.Execution.Configuration;

#pragma warning disable IDE0130 // It extends the builder, and a host finds it there without a using.
namespace Microsoft.Extensions.DependencyInjection;
#pragma warning restore IDE0130

/// <summary>Adds authorization to a schema.</summary>
public static class AuthorizationBuilderExtensions
{
    /// <summary>Makes <see cref="AuthorizeAttribute"/> count, with the policies of the application.</summary>
    /// <param name="builder">The server.</param>
    public static IRequestExecutorBuilder AddAuthorization(this IRequestExecutorBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddAuthorization();
        builder.Services.TryAddScoped<IAuthorizationPolicies, ApplicationPolicies>();
        return builder.Configure(static schema => schema.HasAuthorization = true);
    }
}

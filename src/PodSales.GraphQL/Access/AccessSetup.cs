using PodSales.Data;
using PodSales.Data.Tenancy;

namespace PodSales.GraphQL.Access;

/// <summary>Wires the keys of programs.</summary>
internal static class AccessSetup
{
    extension(WebApplicationBuilder builder)
    {
        public void AddAccess() => builder.Services
            .AddRateLimiter(_ => { })
            .AddSingleton<RequestBuckets>()
            .AddSingleton<ApiKeyAuthentication>()
            .AddScoped(provider => new ApiKeyService(
                provider.GetRequiredService<PodSalesDbContext>(),
                provider.GetRequiredService<ITenant>(),
                provider.GetRequiredService<TimeProvider>(),
                provider.GetRequiredService<ApiKeyAuthentication>()));
    }

    extension(IRequestExecutorBuilder graphql)
    {
        public IRequestExecutorBuilder AddAccess() => graphql
            .AddSocketSessionInterceptor<SocketSessions>()
            .AddType<ApiKeyType>()
            .AddTypeExtension<ApiKeyFields>()
            .AddTypeExtension<ApiKeyQueries>()
            .AddTypeExtension<ApiKeyMutations>();
    }
}

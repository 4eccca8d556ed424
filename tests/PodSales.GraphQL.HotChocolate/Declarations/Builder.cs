using HotChocolate.CostAnalysis;

namespace Microsoft.Extensions.DependencyInjection
{
    public static class RequestExecutorBuilderExtensions
    {
        public static IRequestExecutorBuilder AddGraphQLServer(
            this IServiceCollection services,
            string? schemaName = null,
            int maxAllowedRequestSize = 20 * 1000 * 1024,
            bool disableDefaultSecurity = false) => throw null!;

        public static IRequestExecutorBuilder AddQueryType(this IRequestExecutorBuilder builder) => throw null!;

        public static IRequestExecutorBuilder AddMutationType(this IRequestExecutorBuilder builder) => throw null!;

        public static IRequestExecutorBuilder AddSubscriptionType(this IRequestExecutorBuilder builder) => throw null!;

        public static IRequestExecutorBuilder AddType<T>(this IRequestExecutorBuilder builder) => throw null!;

        public static IRequestExecutorBuilder AddType(this IRequestExecutorBuilder builder, Type type) => throw null!;

        public static IRequestExecutorBuilder AddTypes(this IRequestExecutorBuilder builder, params Type[] types) => throw null!;

        public static IRequestExecutorBuilder AddTypeExtension<T>(this IRequestExecutorBuilder builder) => throw null!;

        public static IRequestExecutorBuilder AddTypeExtension(this IRequestExecutorBuilder builder, Type typeExtension) => throw null!;

        public static IRequestExecutorBuilder AddDataLoader<T>(this IRequestExecutorBuilder builder)
            where T : class, IDataLoader => throw null!;

        public static IRequestExecutorBuilder AddMutationConventions(
            this IRequestExecutorBuilder builder, bool applyToAllMutations = true) => throw null!;

        public static IRequestExecutorBuilder AddMutationConventions(
            this IRequestExecutorBuilder builder, MutationConventionOptions options) => throw null!;

        public static IRequestExecutorBuilder AddErrorInterfaceType<T>(this IRequestExecutorBuilder builder) => throw null!;

        public static IRequestExecutorBuilder AddErrorInterfaceType(this IRequestExecutorBuilder builder, Type type) => throw null!;

        public static IRequestExecutorBuilder AddErrorFilter(this IRequestExecutorBuilder builder, Func<IError, IError> errorFilter) => throw null!;

        public static IRequestExecutorBuilder AddApplicationService<T>(this IRequestExecutorBuilder builder)
            where T : class => throw null!;

        public static IRequestExecutorBuilder AddErrorFilter<T>(this IRequestExecutorBuilder builder)
            where T : class, IErrorFilter => throw null!;

        public static IRequestExecutorBuilder AddGlobalObjectIdentification(this IRequestExecutorBuilder builder) => throw null!;

        public static IRequestExecutorBuilder AddGlobalObjectIdentification(
            this IRequestExecutorBuilder builder, bool registerNodeInterface) => throw null!;

        public static IRequestExecutorBuilder AddGlobalObjectIdentification(
            this IRequestExecutorBuilder builder, Action<GlobalObjectIdentificationOptions> configure) => throw null!;

        public static IRequestExecutorBuilder AddFiltering(this IRequestExecutorBuilder builder, string? name = null) => throw null!;

        public static IRequestExecutorBuilder AddSorting(this IRequestExecutorBuilder builder, string? name = null) => throw null!;

        public static IRequestExecutorBuilder AddQueryContext(this IRequestExecutorBuilder builder) => throw null!;

        public static IRequestExecutorBuilder AddPagingArguments(this IRequestExecutorBuilder builder) => throw null!;

        public static IRequestExecutorBuilder ModifyPagingOptions(
            this IRequestExecutorBuilder builder, Action<PagingOptions> configure) => throw null!;

        public static IRequestExecutorBuilder AddAuthorization(this IRequestExecutorBuilder builder) => throw null!;

        public static IRequestExecutorBuilder AddInstrumentation(
            this IRequestExecutorBuilder builder, Action<HotChocolate.Diagnostics.InstrumentationOptions>? options = null) => throw null!;

        public static IRequestExecutorBuilder AddUploadType(this IRequestExecutorBuilder builder) => throw null!;

        public static IRequestExecutorBuilder DisableIntrospection(this IRequestExecutorBuilder builder, bool disable = true) => throw null!;

        public static IRequestExecutorBuilder SetMaxAllowedValidationErrors(
            this IRequestExecutorBuilder builder, int maxAllowedValidationErrors) => throw null!;

        public static IRequestExecutorBuilder AddSocketSessionInterceptor<T>(this IRequestExecutorBuilder builder)
            where T : class, ISocketSessionInterceptor => throw null!;

        public static IRequestExecutorBuilder ModifyServerOptions(
            this IRequestExecutorBuilder builder, Action<GraphQLServerOptions> configure) => throw null!;

        public static IRequestExecutorBuilder ModifyCostOptions(
            this IRequestExecutorBuilder builder, Action<CostOptions> configure) => throw null!;
    }
}

namespace Microsoft.AspNetCore.Builder
{
    public static class EndpointRouteBuilderExtensions
    {
        public static GraphQLEndpointConventionBuilder MapGraphQL(
            this Routing.IEndpointRouteBuilder endpointRouteBuilder, string path = "/graphql", string? schemaName = null) => throw null!;
    }
}

namespace Microsoft.Extensions.Hosting
{
    public static class HostExtensions
    {
        public static Task<int> RunWithGraphQLCommandsAsync(this IHost host, string[] args) => throw null!;
    }
}

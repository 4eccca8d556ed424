using PodSales.GraphQL.Errors;

namespace PodSales.GraphQL;

/// <summary>What holds for the whole schema.</summary>
internal static class SchemaConventions
{
    private const int MaxPageSize = 100;

    extension(IRequestExecutorBuilder graphql)
    {
        /// <summary>Keyset connections, filters and sorts, one input and a payload with typed errors for each mutation.</summary>
        public IRequestExecutorBuilder AddConventions() => graphql
            .AddMutationConventions(applyToAllMutations: true)
            .AddErrorInterfaceType<IUserError>()
            .AddErrorFilter<RefusalFilter>()
            .AddFiltering()
            .AddSorting()
            .AddQueryContext()
            .AddPagingArguments()
            .ModifyPagingOptions(options => options.MaxPageSize = MaxPageSize)
            .AddAuthorization()
            .AddUploadType();
    }
}

// Found without a using, as its twin for the other library is.
#pragma warning disable IDE0130
namespace PodSales.GraphQL;
#pragma warning restore IDE0130

/// <summary>How much requests may ask for.</summary>
internal static class Limits
{
    private const string Section = "GraphQL:Limits";

    extension(IRequestExecutorBuilder graphql)
    {
        /// <summary>The library's limits, changed by the section <c>GraphQL:Limits</c>. A setting that is no limit, or is no number from 1, keeps the server from starting.</summary>
        public IRequestExecutorBuilder AddLimits() => graphql
            .ModifyLimits((services, limits) => services.GetRequiredService<IConfiguration>()
                .GetSection(Section)
                .Bind(limits, options => options.ErrorOnUnknownConfiguration = true));
    }
}

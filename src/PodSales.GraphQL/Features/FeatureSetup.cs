using Microsoft.FeatureManagement;

namespace PodSales.GraphQL.Features;

/// <summary>Wires the feature flags.</summary>
internal static class FeatureSetup
{
    extension(WebApplicationBuilder builder)
    {
        /// <summary>Features are off unless the configuration section <c>FeatureManagement</c> or a variable switches them on.</summary>
        public void AddFeatures()
        {
            builder.Configuration.AddSeedFeatureSettings();
            builder.Services.AddScopedFeatureManagement().WithTargeting<TenantTargeting>();
            builder.Services.AddScoped<FeatureGate>();
        }
    }

    extension(IRequestExecutorBuilder graphql)
    {
        public IRequestExecutorBuilder AddFeatures() => graphql.AddTypeExtension<FeatureQueries>();
    }
}

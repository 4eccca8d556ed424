namespace PodSales.GraphQL.Features;

/// <summary>What the configuration says of a feature before anybody asks for it.</summary>
internal static class FeatureConfiguration
{
    extension(IConfiguration configuration)
    {
        /// <summary>Whether a feature may be on for somebody: it is not switched off altogether.</summary>
        /// <param name="feature">The feature.</param>
        public bool MayBeOn(Feature feature)
        {
            var setting = configuration.GetSection($"FeatureManagement:{feature}");
            return setting.GetChildren().Any() || bool.TryParse(setting.Value, out var isOn) && isOn;
        }
    }
}

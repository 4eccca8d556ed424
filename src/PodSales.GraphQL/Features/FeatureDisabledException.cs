using PodSales.GraphQL.Errors;

namespace PodSales.GraphQL.Features;

/// <summary>The feature is switched off.</summary>
/// <param name="feature">Which one.</param>
public sealed class FeatureDisabledException(Feature feature)
    : RefusalException("FEATURE_DISABLED", $"The feature {feature} is switched off; set {feature.SettingName()} to true to switch it on.")
{
    /// <summary>Which one.</summary>
    public Feature Feature { get; } = feature;
}

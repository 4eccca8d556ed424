using Microsoft.FeatureManagement;

namespace PodSales.GraphQL.Features;

/// <summary>The one place that decides whether a feature may be used, whichever API asks.</summary>
public sealed class FeatureGate(IFeatureManager features)
{
    /// <summary>Lets the caller pass when the feature is on.</summary>
    /// <param name="feature">The feature.</param>
    /// <exception cref="FeatureDisabledException">It is off.</exception>
    public async Task RequireAsync(Feature feature)
    {
        if (!await IsOnAsync(feature))
        {
            throw new FeatureDisabledException(feature);
        }
    }

    /// <summary>Whether a feature is on.</summary>
    /// <param name="feature">The feature.</param>
    public Task<bool> IsOnAsync(Feature feature) => features.IsEnabledAsync(feature.ToString());
}

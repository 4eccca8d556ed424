using System.Runtime.CompilerServices;
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

    /// <summary>Lets the caller follow something when the feature is on.</summary>
    /// <param name="feature">The feature.</param>
    /// <param name="source">What is followed.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="FeatureDisabledException">It is off.</exception>
    public async IAsyncEnumerable<T> FollowAsync<T>(
        Feature feature, IAsyncEnumerable<T> source, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(source);
        await RequireAsync(feature);
        await foreach (var happened in source.WithCancellation(cancellationToken))
        {
            yield return happened;
        }
    }
}

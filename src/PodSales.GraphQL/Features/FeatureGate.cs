using System.Runtime.CompilerServices;
using Microsoft.FeatureManagement;

namespace PodSales.GraphQL.Features;

/// <summary>The one place that decides whether a feature may be used, whichever API asks.</summary>
/// <param name="definitions">What is configured of each feature.</param>
/// <param name="services">Gives the manager that decides for whom a feature is on, where that is not the same for all.</param>
public sealed class FeatureGate(IFeatureDefinitionProvider definitions, IServiceProvider services)
{
    private const string AlwaysOn = "AlwaysOn";

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
    public async Task<bool> IsOnAsync(Feature feature)
    {
        var name = feature.ToString();
        return await definitions.GetFeatureDefinitionAsync(name) is { Status: FeatureStatus.Conditional, EnabledFor: IList<FeatureFilterConfiguration> and [{ Name: AlwaysOn }] }
            || await services.GetRequiredService<IFeatureManager>().IsEnabledAsync(name);
    }

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

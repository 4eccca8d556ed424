namespace PodSales.GraphQL.Features;

/// <summary>Reads the feature flags.</summary>
[QueryType]
public sealed class FeatureQueries
{
    /// <summary>Every feature that can be switched, and whether it is on for you.</summary>
    [GraphQLName("featureFlags")]
    public async Task<IReadOnlyList<FeatureFlag>> GetFeatureFlagsAsync([Service] FeatureGate gate)
    {
        var flags = new List<FeatureFlag>();
        foreach (var feature in Enum.GetValues<Feature>())
        {
            flags.Add(new FeatureFlag(feature, await gate.IsOnAsync(feature), feature.SettingName()));
        }

        return flags;
    }
}

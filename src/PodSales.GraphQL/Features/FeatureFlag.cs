namespace PodSales.GraphQL.Features;

/// <summary>A feature and whether it may be used.</summary>
/// <param name="Feature">The feature.</param>
/// <param name="IsEnabled">Whether it is on for you.</param>
/// <param name="Setting">The environment variable that switches it.</param>
public sealed record FeatureFlag(Feature Feature, bool IsEnabled, string Setting);

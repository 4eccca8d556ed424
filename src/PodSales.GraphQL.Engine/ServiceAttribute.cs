namespace PodSales.GraphQL.Engine;

/// <summary>The parameter takes a service; a nullable one takes null where the service is not registered.</summary>
/// <param name="key">The key of a keyed service; null for one without.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ServiceAttribute(string? key = null) : Attribute
{
    /// <summary>The key of a keyed service; null for one without.</summary>
    public string? Key { get; } = key;
}

namespace PodSales.GraphQL.Engine.Execution.Incremental;

/// <summary>What clients wait for by itself: a deferred fragment in one place, or a streamed list.</summary>
/// <param name="path">Its place in the whole response.</param>
/// <param name="label">Its label; null where it has none.</param>
internal abstract class DeliveryTarget(Path path, string? label)
{
    public Path Path => path;

    public string? Label => label;
}

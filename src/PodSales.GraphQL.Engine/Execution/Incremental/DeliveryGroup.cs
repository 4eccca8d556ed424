namespace PodSales.GraphQL.Engine.Execution.Incremental;

/// <summary>A deferred fragment in one place of the response, delivered when all its parts are complete.</summary>
/// <param name="path">The object that the fragment selects from.</param>
/// <param name="label">Its label; null where it has none.</param>
/// <param name="parent">The deferred fragment around it, which is delivered first; null where there is none.</param>
internal sealed class DeliveryGroup(Path path, string? label, DeliveryGroup? parent) : DeliveryTarget(path, label)
{
    public DeliveryGroup? Parent => parent;

    public List<DeliveryGroup> Children { get; } = [];

    /// <summary>The parts that it still has to deliver.</summary>
    public List<DeferredPart> Parts { get; } = [];

    /// <summary>How many of its parts are not complete.</summary>
    public int Incomplete { get; set; }

    /// <summary>Whether it may still be delivered.</summary>
    public bool IsKnown { get; set; }

    /// <summary>Whether nothing must be delivered before it.</summary>
    public bool IsRoot { get; set; }
}

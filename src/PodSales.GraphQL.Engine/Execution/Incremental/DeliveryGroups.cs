using PodSales.GraphQL.Engine.Execution.Planning;

namespace PodSales.GraphQL.Engine.Execution.Incremental;

/// <summary>The deferred fragments around a place of the response, innermost first.</summary>
/// <param name="Defer">A deferred fragment of the plan.</param>
/// <param name="Group">What became of it here.</param>
/// <param name="Outer">Those around it; null where there are none.</param>
internal sealed record DeliveryGroups(DeferUsage Defer, DeliveryGroup Group, DeliveryGroups? Outer)
{
    public DeliveryGroup Find(DeferUsage defer)
    {
        for (var groups = this; groups is not null; groups = groups.Outer)
        {
            if (ReferenceEquals(groups.Defer, defer))
            {
                return groups.Group;
            }
        }

        throw new InvalidOperationException($"The deferred fragment \"{defer.Label}\" does not begin around here.");
    }
}

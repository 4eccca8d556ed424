using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.CostAnalysis;

/// <summary>What fields weigh that say nothing of it.</summary>
internal static class FieldWeights
{
    /// <param name="resolver">The resolver, without what guards it; null where there is none.</param>
    /// <param name="type">The type of the field.</param>
    /// <param name="options">The defaults.</param>
    public static double Of(FieldResolver? resolver, GraphQLType type, CostOptions options)
    {
        var waits = options.ApplyCostDefaults && resolver is FieldResolver.Asynchronous;
        return (waits ? options.DefaultResolverCost : null) ?? (type.Named.IsLeaf ? 0 : 1);
    }
}

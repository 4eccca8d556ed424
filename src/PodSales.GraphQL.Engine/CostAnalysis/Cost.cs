namespace PodSales.GraphQL.Engine.CostAnalysis;

/// <summary>What something costs.</summary>
/// <param name="Fields">The work of the resolvers.</param>
/// <param name="Types">The objects that may come back.</param>
internal readonly record struct Cost(double Fields, double Types)
{
    public static Cost operator +(Cost left, Cost right) => new(left.Fields + right.Fields, left.Types + right.Types);

    public static Cost operator *(double times, Cost cost) => new(times * cost.Fields, times * cost.Types);

    /// <summary>The more expensive of two, each cost by itself.</summary>
    public static Cost Max(Cost left, Cost right) => new(Math.Max(left.Fields, right.Fields), Math.Max(left.Types, right.Types));
}

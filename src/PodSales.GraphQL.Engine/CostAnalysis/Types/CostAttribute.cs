namespace PodSales.GraphQL.Engine.CostAnalysis.Types;

/// <summary>What something costs, instead of the default: a field, an argument or an input field the work, a type each of its values.</summary>
/// <param name="weight">The cost, from 0.</param>
/// <remarks><c>@cost(weight:)</c> of IBM's "GraphQL Cost Directives".</remarks>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum
    | AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter)]
public sealed class CostAttribute(double weight) : Attribute
{
    /// <summary>The cost, from 0.</summary>
    public double Weight { get; } = weight;
}

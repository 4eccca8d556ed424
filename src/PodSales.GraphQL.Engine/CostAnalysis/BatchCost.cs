namespace PodSales.GraphQL.Engine.CostAnalysis;

/// <summary>What the operations of a batch cost so far; one that was refused costs nothing.</summary>
internal sealed class BatchCost
{
    public Cost Spent { get; private set; }

    public void Spend(Cost cost) => Spent += cost;
}

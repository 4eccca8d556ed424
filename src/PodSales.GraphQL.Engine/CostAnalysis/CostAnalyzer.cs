using PodSales.GraphQL.Engine.Execution;

namespace PodSales.GraphQL.Engine.CostAnalysis;

/// <summary>Refuses operations that cost too much before they are executed.</summary>
/// <param name="MaxFieldCost">The most that fields may cost.</param>
/// <param name="MaxTypeCost">The most that objects may cost.</param>
/// <param name="IsEnforced">Whether operations beyond that are refused.</param>
internal sealed record CostAnalyzer(double MaxFieldCost, double MaxTypeCost, bool IsEnforced)
{
    /// <summary>What a request costs; null where nobody wants to know.</summary>
    /// <exception cref="GraphQLException">It costs too much.</exception>
    public Cost? Measure(PlannedRequest planned)
    {
        if (!IsEnforced && planned.Request.CostReport is CostReport.None)
        {
            return null;
        }

        var cost = planned.Plan.Cost.Of(new VariableValues(planned.Request.VariableValues, planned.Plan.Definition.VariableDefinitions));
        planned.Watch?.Measured(cost);
        if (IsEnforced)
        {
            Check(cost, "The operation has", planned);
            if (planned.Request.Batch is { } batch)
            {
                Check(batch.Spent + cost, "The operations of the batch have, up to this one,", planned);
                batch.Spend(cost);
            }
        }

        return cost;
    }

    private void Check(Cost cost, string whose, PlannedRequest planned)
    {
        Check("field", cost.Fields, MaxFieldCost, whose, planned);
        Check("type", cost.Types, MaxTypeCost, whose, planned);
    }

    private static void Check(string kind, double cost, double most, string whose, PlannedRequest planned)
    {
        if (cost > most)
        {
            var plan = planned.Plan;
            throw new GraphQLException(new GraphQLError(
                FormattableString.Invariant($"{whose} a {kind} cost of {cost}, and at most {most} is allowed. Ask for smaller pages, or in several requests."))
            {
                Locations = [plan.Document.Source.LocationAt(plan.Definition.Span.Start)],
            }.WithCode(LimitCodes.Cost)
                .SetExtension($"{kind}Cost", cost)
                .SetExtension($"max{char.ToUpperInvariant(kind[0])}{kind[1..]}Cost", most));
        }
    }
}

using PodSales.Domain.InsertionOrders;

namespace PodSales.GraphQL.InsertionOrders;

/// <summary>Something that can be done to a line.</summary>
/// <param name="Action">What, as changeIoStatus takes it.</param>
/// <param name="To">The status it leads to.</param>
/// <param name="Condition">What must hold.</param>
public sealed record LineActionInfo(LineAction Action, LineStatus To, LineCondition Condition)
{
    internal static LineActionInfo Of(LineTransition transition) => new(transition.Action, transition.To, transition.Condition);
}

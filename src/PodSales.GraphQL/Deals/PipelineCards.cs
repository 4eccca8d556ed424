using PodSales.Domain.Deals;

namespace PodSales.GraphQL.Deals;

/// <summary>The deals of a stage that are wanted for a board.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Currency">The currency they are in.</param>
/// <param name="Count">How many at most.</param>
public readonly record struct PipelineCards(DealStage Stage, string Currency, int Count);

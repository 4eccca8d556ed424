namespace PodSales.Domain.Deals;

/// <summary>What is assumed of a stage until a tenant has figures of its own.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Probability">The chance that a deal in it is won, from 0 to 1.</param>
/// <param name="StaleAfterDays">
/// After how many days without a move a deal needs attention; null for closed stages.
/// </param>
public sealed record StageDefaults(DealStage Stage, decimal Probability, int? StaleAfterDays);

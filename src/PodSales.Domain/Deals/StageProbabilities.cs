using System.Collections.Immutable;

namespace PodSales.Domain.Deals;

/// <summary>The chance that a deal in a stage is won.</summary>
public sealed class StageProbabilities
{
    private const decimal Strength = 10;

    private static readonly ImmutableArray<DealStage> OpenStages =
        [DealStage.Lead, DealStage.Qualified, DealStage.Proposal, DealStage.Negotiation];

    private readonly ImmutableDictionary<DealStage, decimal> _probabilities;

    private StageProbabilities(IEnumerable<KeyValuePair<DealStage, decimal>> probabilities) =>
        _probabilities = probabilities.ToImmutableDictionary();

    /// <summary>The assumed ones of <see cref="DealPipeline.Defaults"/>.</summary>
    public static StageProbabilities Defaults { get; } =
        new(DealPipeline.Defaults.Select(row => KeyValuePair.Create(row.Stage, row.Probability)));

    /// <summary>The chance in a stage.</summary>
    /// <param name="stage">The stage.</param>
    /// <returns>From 0 to 1.</returns>
    public decimal this[DealStage stage] => _probabilities[stage];

    /// <summary>Learns from closed deals.</summary>
    /// <param name="closed">For each won or lost deal whether it was won, and the open stages it was in.</param>
    /// <returns>
    /// For each open stage <c>(wins + 10 · default) / (deals + 10)</c> over the closed deals that were in it, made to
    /// rise with the
    /// stages: a stage is never less likely to be won than the one before it. Ten counts as ten deals of experience;
    /// our choice.
    /// </returns>
    public static StageProbabilities Learn(IEnumerable<(bool IsWon, IReadOnlyCollection<DealStage> Stages)> closed)
    {
        ArgumentNullException.ThrowIfNull(closed);
        (bool IsWon, IReadOnlyCollection<DealStage> Stages)[] deals = [.. closed];
        var learned = new Dictionary<DealStage, decimal> { [DealStage.Won] = 1, [DealStage.Lost] = 0 };
        var before = 0m;
        foreach (var stage in OpenStages)
        {
            var wins = deals.Count(deal => deal.IsWon && deal.Stages.Contains(stage));
            var count = deals.Count(deal => deal.Stages.Contains(stage));
            var expected = DealPipeline.DefaultsOf(stage).Probability;
            before = Math.Max(before, (wins + (Strength * expected)) / (count + Strength));
            learned[stage] = before;
        }

        return new(learned);
    }
}

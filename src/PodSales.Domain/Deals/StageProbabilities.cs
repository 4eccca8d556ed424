using System.Collections.Immutable;

namespace PodSales.Domain.Deals;

/// <summary>The chance that a deal in a stage is won.</summary>
public sealed class StageProbabilities
{
    /// <summary>How many closed deals it takes to learn from; with fewer the assumed probabilities are used.</summary>
    public const int FewestDeals = 10;

    private const decimal Strength = 10;

    private static readonly ImmutableArray<DealStage> OpenStages =
        [DealStage.Lead, DealStage.Qualified, DealStage.Proposal, DealStage.Negotiation];

    private readonly ImmutableDictionary<DealStage, decimal> _probabilities;

    private StageProbabilities(IEnumerable<KeyValuePair<DealStage, decimal>> probabilities, bool isLearned) =>
        (_probabilities, IsLearned) = (probabilities.ToImmutableDictionary(), isLearned);

    /// <summary>The assumed ones of <see cref="DealPipeline.Defaults"/>.</summary>
    public static StageProbabilities Defaults { get; } =
        new(DealPipeline.Defaults.Select(row => KeyValuePair.Create(row.Stage, row.Probability)), isLearned: false);

    /// <summary>Learns where there is enough to learn from, and assumes where there is not.</summary>
    /// <param name="passed">As <see cref="LearnFromCounts"/> takes it; all closed deals were leads once.</param>
    /// <returns>The learned ones from <see cref="FewestDeals"/> closed deals on; the assumed ones before.</returns>
    /// <remarks>Ten, because that is what the assumed ones count for beside experience: our choice.</remarks>
    public static StageProbabilities LearnOrAssume(IReadOnlyDictionary<DealStage, (int Won, int Closed)> passed)
    {
        ArgumentNullException.ThrowIfNull(passed);
        return passed.GetValueOrDefault(DealStage.Lead).Closed < FewestDeals ? Defaults : LearnFromCounts(passed);
    }

    /// <summary>Whether they are learned from closed deals; false for the assumed ones.</summary>
    public bool IsLearned { get; }

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
        return LearnFromCounts(OpenStages.ToDictionary(
            stage => stage,
            stage => (deals.Count(deal => deal.IsWon && deal.Stages.Contains(stage)), deals.Count(deal => deal.Stages.Contains(stage)))));
    }

    /// <summary>Learns from closed deals that are counted already, as <see cref="Learn"/> does.</summary>
    /// <param name="passed">For each open stage how many closed deals were in it, and how many of these were won; a stage that is missing had none.</param>
    /// <returns>The probabilities.</returns>
    public static StageProbabilities LearnFromCounts(IReadOnlyDictionary<DealStage, (int Won, int Closed)> passed)
    {
        ArgumentNullException.ThrowIfNull(passed);
        var learned = new Dictionary<DealStage, decimal> { [DealStage.Won] = 1, [DealStage.Lost] = 0 };
        var before = 0m;
        foreach (var stage in OpenStages)
        {
            var (won, closed) = passed.GetValueOrDefault(stage);
            var expected = DealPipeline.DefaultsOf(stage).Probability;
            before = Math.Max(before, (won + (Strength * expected)) / (closed + Strength));
            learned[stage] = before;
        }

        return new(learned, isLearned: true);
    }
}

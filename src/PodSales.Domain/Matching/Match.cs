using System.Collections.Immutable;

namespace PodSales.Domain.Matching;

/// <summary>The last score of a pair of advertiser and podcast; there is one at most for each pair.</summary>
public sealed class Match : Aggregate
{
    private Match()
    {
    }

    private Match(Guid tenantId, Guid id, Stamp stamp) : base(tenantId, id, stamp)
    {
    }

    /// <summary>Who might buy.</summary>
    public Guid AdvertiserId { get; private set; }

    /// <summary>In which show.</summary>
    public Guid PodcastId { get; private set; }

    /// <summary>
    /// From 0 to 100, rounded to two decimals, halves to even; null when nothing is known that could be scored.
    /// </summary>
    public decimal? Score { get; private set; }

    /// <inheritdoc cref="MatchScore.Confidence"/>
    public double Confidence { get; private set; }

    /// <inheritdoc cref="MatchScore.Suitability"/>
    public double Suitability { get; private set; }

    /// <inheritdoc cref="MatchScore.Signals"/>
    public ImmutableArray<SignalContribution> Signals { get; private set; } = [];

    /// <inheritdoc cref="MatchScore.Rationale"/>
    public string Rationale { get; private set; } = "";

    /// <inheritdoc cref="MatchScore.ModelVersion"/>
    public string ModelVersion { get; private set; } = "";

    /// <summary>When something it was computed from changed first since, in UTC; null when nothing has.</summary>
    public DateTimeOffset? StaleSince { get; private set; }

    /// <summary>Whether something it was computed from has changed since.</summary>
    public bool IsStale => StaleSince is not null;

    /// <summary>Keeps a pair's first score.</summary>
    /// <param name="tenantId">Whose pair.</param>
    /// <param name="id">The match's id.</param>
    /// <param name="pair">The advertiser and the podcast.</param>
    /// <param name="score">The score.</param>
    /// <param name="stamp">Who asked for it, and when.</param>
    /// <returns>The match.</returns>
    public static Match Create(Guid tenantId, Guid id, (Guid AdvertiserId, Guid PodcastId) pair, MatchScore score, Stamp stamp)
    {
        var match = new Match(tenantId, id, stamp) { AdvertiserId = pair.AdvertiserId, PodcastId = pair.PodcastId };
        match.Take(score);
        return match;
    }

    /// <summary>Replaces the score.</summary>
    /// <param name="score">The new one.</param>
    /// <param name="stamp">Who asked for it, and when.</param>
    public void Rescore(MatchScore score, Stamp stamp)
    {
        Take(score);
        Changed(stamp);
    }

    /// <summary>Notes that something it was computed from has changed.</summary>
    /// <param name="stamp">Who changed it, and when.</param>
    public void MarkStale(Stamp stamp)
    {
        if (!IsStale)
        {
            StaleSince = stamp.At;
            Changed(stamp);
        }
    }

    private void Take(MatchScore score)
    {
        ArgumentNullException.ThrowIfNull(score);
        Score = score.Value is { } value ? decimal.Round((decimal)value, 2, MidpointRounding.ToEven) : null;
        (Confidence, Suitability, Signals) = (score.Confidence, score.Suitability, score.Signals);
        (Rationale, ModelVersion, StaleSince) = (score.Rationale, score.ModelVersion, null);
    }
}

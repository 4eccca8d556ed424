using System.Linq.Expressions;
using PodSales.Domain.Matching;
using PodSales.GraphQL.Features;

namespace PodSales.GraphQL.Matching;

/// <summary>How well a show fits an advertiser, from 0 to 100, with the reasons.</summary>
[GraphQLName("Match")]
[Node]
public sealed class MatchType
{
    /// <summary>Reads a match as the schema tells it.</summary>
    [GraphQLIgnore]
    public static Expression<Func<Match, MatchType>> Projection { get; } = match => new MatchType
    {
        Id = match.Id,
        AdvertiserId = match.AdvertiserId,
        PodcastId = match.PodcastId,
        Score = (double?)match.Score,
        Confidence = match.Confidence,
        Suitability = match.Suitability,
        Signals = match.Signals,
        Rationale = match.Rationale,
        ModelVersion = match.ModelVersion,
        IsStale = match.StaleSince != null,
        StaleSince = match.StaleSince,
        UpdatedAt = match.UpdatedAt,
    };

    private static Func<Match, MatchType> Read { get; } = Projection.Compile();

    /// <summary>The match's global id.</summary>
    [ID]
    public Guid Id { get; init; }

    /// <summary>The advertiser of the pair.</summary>
    [GraphQLIgnore]
    public Guid AdvertiserId { get; init; }

    /// <summary>The show of the pair.</summary>
    [GraphQLIgnore]
    public Guid PodcastId { get; init; }

    /// <summary>The score, from 0 to 100 with two decimals; null when nothing is known to score by.</summary>
    public double? Score { get; init; }

    /// <summary>How much of what counts is known, from 0 to 1. A high score with a low confidence is a guess.</summary>
    public double Confidence { get; init; }

    /// <summary>How the show stands to the advertiser's limits: 1 well within, less at the edge, 0 beyond, which blocks the pair.</summary>
    public double Suitability { get; init; }

    /// <summary>The score in one line of text.</summary>
    public string Rationale { get; init; } = "";

    /// <summary>Which method and weights made the score.</summary>
    public string ModelVersion { get; init; } = "";

    /// <summary>Whether something it was made from has changed since.</summary>
    public bool IsStale { get; init; }

    /// <summary>When something it was made from changed first since; null when nothing has.</summary>
    public DateTimeOffset? StaleSince { get; init; }

    /// <summary>When it was scored.</summary>
    public DateTimeOffset UpdatedAt { get; init; }

    /// <summary>What each signal says.</summary>
    [GraphQLIgnore]
    public IReadOnlyList<SignalContribution> Signals { get; init; } = [];

    /// <summary>Finds a match by its id.</summary>
    [NodeResolver]
    public static async Task<MatchType?> GetAsync(
        Guid id, MatchByIdLoader matches, [Service] FeatureGate features, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(matches);
        ArgumentNullException.ThrowIfNull(features);
        await features.RequireAsync(Feature.Matchmaking);
        return await matches.LoadAsync(id, cancellationToken);
    }

    internal static MatchType Of(Match match) => Read(match);
}

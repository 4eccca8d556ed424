using System.Linq.Expressions;
using PodSales.Domain.Matching;
using PodSales.GraphQL.Features;

namespace PodSales.GraphQL.Matching;

/// <summary>One run of scoring pairs anew, and how far it has come.</summary>
[GraphQLName("MatchRecalculation")]
[Node]
public sealed class MatchRecalculationType
{
    /// <summary>Reads a recalculation as the schema tells it.</summary>
    [GraphQLIgnore]
    public static Expression<Func<MatchRecalculation, MatchRecalculationType>> Projection { get; } = recalculation => new MatchRecalculationType
    {
        Id = recalculation.Id,
        AdvertiserId = recalculation.AdvertiserId,
        PodcastId = recalculation.PodcastId,
        Status = recalculation.Status,
        RequestedBy = recalculation.RequestedBy,
        Pairs = recalculation.Created + recalculation.Updated + recalculation.Unchanged,
        PairsTotal = recalculation.PairsTotal,
        Created = recalculation.Created,
        Changed = recalculation.Updated,
        Unchanged = recalculation.Unchanged,
        StartedAt = recalculation.StartedAt,
        CompletedAt = recalculation.CompletedAt,
        CreatedAt = recalculation.CreatedAt,
    };

    private static Func<MatchRecalculation, MatchRecalculationType> Read { get; } = Projection.Compile();

    /// <summary>The recalculation's global id.</summary>
    [ID]
    public Guid Id { get; init; }

    /// <summary>The advertiser whose pairs are scored.</summary>
    [GraphQLIgnore]
    public Guid? AdvertiserId { get; init; }

    /// <summary>The show whose pairs are scored.</summary>
    [GraphQLIgnore]
    public Guid? PodcastId { get; init; }

    /// <summary>How far it has come.</summary>
    public RecalculationStatus Status { get; init; }

    /// <summary>Who asked for it.</summary>
    public string RequestedBy { get; init; } = "";

    /// <summary>How many pairs are scored.</summary>
    public int Pairs { get; init; }

    /// <summary>How many pairs there are to score; null while it waits.</summary>
    public int? PairsTotal { get; init; }

    /// <summary>How many of them had no score before.</summary>
    public int Created { get; init; }

    /// <summary>How many got another score, or were stale.</summary>
    public int Changed { get; init; }

    /// <summary>How many kept theirs.</summary>
    public int Unchanged { get; init; }

    /// <summary>When it began.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>When it was over.</summary>
    public DateTimeOffset? CompletedAt { get; init; }

    /// <summary>When it was asked for.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>Finds a recalculation by its id.</summary>
    [NodeResolver]
    public static async Task<MatchRecalculationType?> GetAsync(
        Guid id, MatchRecalculationByIdLoader recalculations, [Service] FeatureGate features, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(recalculations);
        ArgumentNullException.ThrowIfNull(features);
        await features.RequireAsync(Feature.Matchmaking);
        return await recalculations.LoadAsync(id, cancellationToken);
    }

    internal static MatchRecalculationType Of(MatchRecalculation recalculation) => Read(recalculation);
}

using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.GraphQL.Catalog;
using PodSales.GraphQL.Features;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.Matching;

/// <summary>Reads how well shows and advertisers fit.</summary>
[QueryType]
public sealed class MatchQueries
{
    /// <summary>The scored pairs, the best first; of one advertiser, of one show, or all.</summary>
    /// <param name="advertiserId">Only pairs of this advertiser.</param>
    /// <param name="podcastId">Only pairs of this show.</param>
    /// <param name="minScore">Only pairs with at least this score, from 0 to 100.</param>
    /// <param name="minConfidence">Only pairs of which at least this part of what counts is known, from 0 to 1.</param>
    [GraphQLName("matches")]
    [Authorize]
    [UsePaging(ConnectionName = "Matches", IncludeTotalCount = true)]
    [UseFiltering<MatchFilter>]
    [UseSorting<MatchSort>]
    public async Task<Connection<MatchType>> GetMatchesAsync(
        [ID<AdvertiserType>] Guid? advertiserId,
        [ID<PodcastType>] Guid? podcastId,
        double? minScore,
        double? minConfidence,
        PagingArguments paging,
        QueryContext<MatchType> query,
        [Service] FeatureGate features,
        [Service] PodSalesDbContext database,
        CancellationToken cancellationToken)
    {
        await features.RequireAsync(Feature.Matchmaking);
        return await database.Matches
            .WhereGiven(advertiserId, id => match => match.AdvertiserId == id)
            .WhereGiven(podcastId, id => match => match.PodcastId == id)
            .Select(MatchType.Projection)
            .WhereGiven(minScore, least => match => match.Score >= least)
            .WhereGiven(minConfidence, least => match => match.Confidence >= least)
            .With(query, MatchSort.BestFirst)
            .ToPageAsync(paging, cancellationToken)
            .ToConnectionAsync();
    }

    /// <summary>The last score of a pair; null when it was never scored.</summary>
    /// <param name="advertiserId">The advertiser.</param>
    /// <param name="podcastId">The show.</param>
    [GraphQLName("match")]
    [Authorize]
    public async Task<MatchType?> GetMatchAsync(
        [ID<AdvertiserType>] Guid advertiserId,
        [ID<PodcastType>] Guid podcastId,
        [Service] FeatureGate features,
        [Service] PodSalesDbContext database,
        CancellationToken cancellationToken)
    {
        await features.RequireAsync(Feature.Matchmaking);
        return await database.Matches
            .Where(match => match.AdvertiserId == advertiserId && match.PodcastId == podcastId)
            .Select(MatchType.Projection)
            .SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>The recalculations, the newest first.</summary>
    [GraphQLName("matchRecalculations")]
    [Authorize(Roles = [Roles.Admin, Roles.Seller, Roles.AdOps, Roles.Viewer])]
    [UsePaging(ConnectionName = "MatchRecalculations", IncludeTotalCount = true)]
    [UseFiltering<MatchRecalculationFilter>]
    [UseSorting<MatchRecalculationSort>]
    public async Task<Connection<MatchRecalculationType>> GetMatchRecalculationsAsync(
        PagingArguments paging,
        QueryContext<MatchRecalculationType> query,
        [Service] FeatureGate features,
        [Service] PodSalesDbContext database,
        CancellationToken cancellationToken)
    {
        await features.RequireAsync(Feature.Matchmaking);
        return await database.MatchRecalculations.Select(MatchRecalculationType.Projection)
            .With(query, MatchRecalculationSort.NewestFirst)
            .ToPageAsync(paging, cancellationToken)
            .ToConnectionAsync();
    }

    /// <summary>A recalculation by its id; null when there is none.</summary>
    /// <param name="id">The recalculation's id.</param>
    [GraphQLName("matchRecalculation")]
    [Authorize(Roles = [Roles.Admin, Roles.Seller, Roles.AdOps, Roles.Viewer])]
    public async Task<MatchRecalculationType?> GetMatchRecalculationAsync(
        [ID<MatchRecalculationType>] Guid id, MatchRecalculationByIdLoader recalculations, [Service] FeatureGate features, CancellationToken cancellationToken)
    {
        await features.RequireAsync(Feature.Matchmaking);
        return await recalculations.LoadAsync(id, cancellationToken);
    }

    /// <summary>Scores a pair anew, with the reasons, without saving it.</summary>
    /// <param name="advertiserId">The advertiser.</param>
    /// <param name="podcastId">The show.</param>
    [GraphQLName("explainMatch")]
    [Authorize]
    public async Task<MatchExplanation> ExplainMatchAsync(
        [ID<AdvertiserType>] Guid advertiserId,
        [ID<PodcastType>] Guid podcastId,
        [Service] MatchingService matching,
        CancellationToken cancellationToken) =>
        new(await matching.ExplainAsync(advertiserId, podcastId, cancellationToken));
}

using PodSales.Domain.Deals;

namespace PodSales.GraphQL.Rest;

/// <summary>A deal as the seed tells it, which calls it a campaign.</summary>
/// <param name="CampaignId">The deal.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Status"><c>draft</c>, <c>scheduled</c>, <c>active</c>, <c>completed</c> or <c>cancelled</c>, as its orders stand.</param>
/// <param name="Stage"><c>lead</c>, <c>qualified</c>, <c>proposal</c>, <c>negotiation</c>, <c>won</c> or <c>lost</c>.</param>
/// <param name="StageChangedAt">When it entered the stage.</param>
public sealed record DealBody(Guid CampaignId, string Name, string Status, DealStage Stage, DateTimeOffset StageChangedAt);

namespace PodSales.Domain.Matching;

/// <summary>
/// What a campaign brought, once its counting window has closed. All are to be counted by one method: codes, or pixels.
/// </summary>
/// <param name="AdvertiserId">Whose campaign.</param>
/// <param name="PodcastId">In which show.</param>
/// <param name="Impressions">Delivered, from 0.</param>
/// <param name="Conversions">Orders or sign-ups, from 0.</param>
/// <param name="ClosedOn">The day the window closed.</param>
public sealed record CampaignResult(Guid AdvertiserId, Guid PodcastId, long Impressions, long Conversions, DateOnly ClosedOn);

using PodSales.Domain;

namespace PodSales.Quickstart;

/// <summary>Who and when, for all examples.</summary>
internal static class Sample
{
    public static readonly Guid TenantId = Guid.CreateVersion7();

    public static readonly Guid AdvertiserId = Guid.CreateVersion7();

    public static readonly Guid PodcastId = Guid.CreateVersion7();

    public static readonly DateOnly Today = new(2026, 3, 1);

    public static Stamp Stamp => new(new DateTimeOffset(Today, new TimeOnly(9, 0), TimeSpan.Zero), "anna@network.example");
}

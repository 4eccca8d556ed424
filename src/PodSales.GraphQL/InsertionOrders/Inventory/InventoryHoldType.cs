using System.Linq.Expressions;
using PodSales.Domain.Catalog;
using PodSales.Domain.InsertionOrders;
using PodSales.GraphQL.Features;

namespace PodSales.GraphQL.InsertionOrders.Inventory;

/// <summary>Inventory kept for somebody until a moment, while they make up their mind.</summary>
[GraphQLName("InventoryHold")]
[Node]
public sealed class InventoryHoldType
{
    /// <summary>Reads a hold as the schema tells it.</summary>
    [GraphQLIgnore]
    public static Expression<Func<InventoryHold, InventoryHoldType>> Projection { get; } = hold => new InventoryHoldType
    {
        Id = hold.Id,
        PodcastId = hold.PodcastId,
        EpisodeId = hold.EpisodeId,
        AdvertiserId = hold.AdvertiserId,
        DealId = hold.DealId,
        Placement = hold.Placement,
        FlightStart = hold.Flight.First,
        FlightEnd = hold.Flight.Last,
        Slots = hold.Slots,
        Impressions = hold.Impressions,
        Note = hold.Note,
        HeldBy = hold.HeldBy,
        ExpiresAt = hold.ExpiresAt,
        Status = hold.Status,
        Version = hold.Version,
        CreatedAt = hold.CreatedAt,
    };

    private static Func<InventoryHold, InventoryHoldType> Read { get; } = Projection.Compile();

    /// <summary>The hold's global id.</summary>
    [ID]
    public Guid Id { get; init; }

    /// <summary>The show.</summary>
    [GraphQLIgnore]
    public Guid PodcastId { get; init; }

    /// <summary>The episode.</summary>
    [GraphQLIgnore]
    public Guid? EpisodeId { get; init; }

    /// <summary>For whom.</summary>
    [GraphQLIgnore]
    public Guid? AdvertiserId { get; init; }

    /// <summary>The deal it is for.</summary>
    [GraphQLIgnore]
    public Guid? DealId { get; init; }

    /// <summary>Where in the episode.</summary>
    public Placement Placement { get; init; }

    /// <summary>The first day.</summary>
    public DateOnly FlightStart { get; init; }

    /// <summary>The last day, included.</summary>
    public DateOnly FlightEnd { get; init; }

    /// <summary>How many slots of the episode; 0 where impressions of the show are held.</summary>
    public int Slots { get; init; }

    /// <summary>How many impressions of the show; null where slots of an episode are held.</summary>
    public long? Impressions { get; init; }

    /// <summary>What else there is to know.</summary>
    public string? Note { get; init; }

    /// <summary>Who placed it.</summary>
    public string HeldBy { get; init; } = "";

    /// <summary>The moment from which it no longer holds.</summary>
    public DateTimeOffset ExpiresAt { get; init; }

    /// <summary>What became of it. One whose time is over says HELD until a job has noted it; isLive knows at once.</summary>
    public HoldStatus Status { get; init; }

    /// <summary>Rises by one with each change; send it back with a change to be told of a conflict.</summary>
    public int Version { get; init; }

    /// <summary>When it was placed.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>Finds a hold by its id.</summary>
    [NodeResolver]
    public static async Task<InventoryHoldType?> GetAsync(
        Guid id, InventoryHoldByIdLoader holds, [Service] FeatureGate features, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(holds);
        ArgumentNullException.ThrowIfNull(features);
        await features.RequireAsync(Feature.IoBookings);
        return await holds.LoadAsync(id, cancellationToken);
    }

    internal static InventoryHoldType Of(InventoryHold hold) => Read(hold);
}

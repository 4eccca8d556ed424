using System.Linq.Expressions;
using PodSales.Data.Events;
using PodSales.Domain.Deals;
using PodSales.GraphQL.Catalog;
using PodSales.GraphQL.Features;

namespace PodSales.GraphQL.Deals;

/// <summary>A sale in progress, from the first word to the signature.</summary>
[GraphQLName("Deal")]
[Node]
public sealed class DealType
{
    /// <summary>Reads a deal as the schema tells it.</summary>
    [GraphQLIgnore]
    public static Expression<Func<Deal, DealType>> Projection { get; } = deal => new DealType
    {
        Id = deal.Id,
        AdvertiserId = deal.AdvertiserId,
        PodcastId = deal.PodcastId,
        Name = deal.Name,
        Stage = deal.Stage,
        StageChangedAt = deal.StageChangedAt,
        LossReason = deal.LossReason,
        Amount = new MoneyAmount { MinorUnits = deal.Amount.MinorUnits, Currency = deal.Amount.Currency },
        ExpectedClose = deal.ExpectedClose,
        Owner = deal.Owner,
        Notes = deal.Notes,
        ClosedAt = deal.ClosedAt,
        Version = deal.Version,
        CreatedAt = deal.CreatedAt,
        UpdatedAt = deal.UpdatedAt,
        ChangeCursor = null,
    };

    private static Func<Deal, DealType> Read { get; } = Projection.Compile();

    /// <summary>The deal's global id.</summary>
    [ID]
    public Guid Id { get; init; }

    /// <summary>Who would pay.</summary>
    [GraphQLIgnore]
    public Guid AdvertiserId { get; init; }

    /// <summary>The show it is about.</summary>
    [GraphQLIgnore]
    public Guid PodcastId { get; init; }

    /// <summary>Who would pay, where it was read along.</summary>
    public AdvertiserType? Advertiser { get; init; }

    /// <summary>The show it is about, where it was read along.</summary>
    public PodcastType? Podcast { get; init; }

    /// <summary>What people call it.</summary>
    public string Name { get; init; } = "";

    /// <summary>How far it has come.</summary>
    public DealStage Stage { get; init; }

    /// <summary>When it came into its stage.</summary>
    public DateTimeOffset StageChangedAt { get; init; }

    /// <summary>Why it was lost; null unless it is.</summary>
    public LossReason? LossReason { get; init; }

    /// <summary>What it is worth.</summary>
    public MoneyAmount Amount { get; init; } = new();

    /// <summary>The day on which it is expected to be won or lost.</summary>
    public DateOnly? ExpectedClose { get; init; }

    /// <summary>Who sells it.</summary>
    public string? Owner { get; init; }

    /// <summary>What else is known.</summary>
    public string? Notes { get; init; }

    /// <summary>When it was won or lost; null while it is open.</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>Rises by one with each change; send it back with a change to be told of a conflict.</summary>
    public int Version { get; init; }

    /// <summary>When it was opened.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset UpdatedAt { get; init; }

    /// <summary>In <c>onDealStageChanged</c>, where the change that is told stands in the log: give it to <c>after</c> to go on behind it. Null elsewhere.</summary>
    public string? ChangeCursor { get; private set; }

    /// <summary>Finds a deal by its id.</summary>
    [NodeResolver]
    public static async Task<DealType?> GetAsync(
        Guid id, DealByIdLoader deals, [Service] FeatureGate features, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(deals);
        ArgumentNullException.ThrowIfNull(features);
        await features.RequireAsync(Feature.DealPipeline);
        return await deals.LoadAsync(id, cancellationToken);
    }

    /// <summary>Notes which change it is told for.</summary>
    internal DealType At(EventPosition change)
    {
        ChangeCursor = change.ToString();
        return this;
    }

    internal static DealType Of(Deal deal) => Read(deal);
}

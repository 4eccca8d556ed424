using PodSales.Domain.Catalog;
using PodSales.Domain.Events;

namespace PodSales.Domain.InsertionOrders;

/// <summary>Inventory kept for somebody until a moment, while they make up their mind.</summary>
public sealed class InventoryHold : Aggregate
{
    private InventoryHold()
    {
    }

    private InventoryHold(Guid tenantId, Guid id, Stamp stamp) : base(tenantId, id, stamp)
    {
    }

    /// <inheritdoc cref="HoldTerms.PodcastId"/>
    public Guid PodcastId { get; private set; }

    /// <inheritdoc cref="HoldTerms.EpisodeId"/>
    public Guid? EpisodeId { get; private set; }

    /// <inheritdoc cref="HoldTerms.Placement"/>
    public Placement Placement { get; private set; }

    /// <inheritdoc cref="HoldTerms.Flight"/>
    public Flight Flight { get; private set; }

    /// <inheritdoc cref="HoldTerms.Slots"/>
    public int Slots { get; private set; }

    /// <inheritdoc cref="HoldTerms.Impressions"/>
    public long? Impressions { get; private set; }

    /// <inheritdoc cref="HoldTerms.AdvertiserId"/>
    public Guid? AdvertiserId { get; private set; }

    /// <inheritdoc cref="HoldTerms.DealId"/>
    public Guid? DealId { get; private set; }

    /// <inheritdoc cref="HoldTerms.Note"/>
    public string? Note { get; private set; }

    /// <summary>Who placed it.</summary>
    public string HeldBy { get; private set; } = "";

    /// <summary>The moment from which it no longer holds, in UTC.</summary>
    public DateTimeOffset ExpiresAt { get; private set; }

    /// <summary>What became of it. One whose time is over may still say <see cref="HoldStatus.Held"/>: ask <see cref="IsLive"/>.</summary>
    public HoldStatus Status { get; private set; }

    /// <summary>The line it became; null unless it did.</summary>
    public Guid? LineId { get; private set; }

    /// <summary>Places a hold.</summary>
    /// <param name="tenantId">Whose inventory.</param>
    /// <param name="id">The hold's id.</param>
    /// <param name="terms">What is held.</param>
    /// <param name="expiresAt">Until when; see <see cref="ExpiryProblem"/>.</param>
    /// <param name="stamp">Who places it, and when.</param>
    /// <returns>The hold.</returns>
    /// <exception cref="ArgumentException">The terms or the expiry have a problem.</exception>
    public static InventoryHold Place(Guid tenantId, Guid id, HoldTerms terms, DateTimeOffset expiresAt, Stamp stamp)
    {
        ArgumentNullException.ThrowIfNull(terms);
        Problem.ThrowIfAny(terms.Problems(), nameof(terms));
        Problem.ThrowIfAny(ExpiryProblem(expiresAt, stamp.At) is { } problem ? [problem] : [], nameof(expiresAt));
        var hold = new InventoryHold(tenantId, id, stamp)
        {
            PodcastId = terms.PodcastId,
            EpisodeId = terms.EpisodeId,
            Placement = terms.Placement,
            Flight = terms.Flight,
            Slots = terms.EpisodeId is null ? 0 : terms.Slots,
            Impressions = terms.EpisodeId is null ? terms.Impressions : null,
            AdvertiserId = terms.AdvertiserId,
            DealId = terms.DealId,
            Note = terms.Note,
            HeldBy = stamp.By,
            ExpiresAt = expiresAt.ToUniversalTime(),
        };
        hold.Record(hold.Event(HoldChange.Placed));
        return hold;
    }

    /// <summary>What is wrong with an expiry.</summary>
    /// <param name="expiresAt">The moment.</param>
    /// <param name="now">The moment that counts as now.</param>
    /// <returns>Null when it is after now and within <see cref="HoldTerms.Longest"/>.</returns>
    public static Problem? ExpiryProblem(DateTimeOffset expiresAt, DateTimeOffset now) =>
        expiresAt > now && expiresAt - now <= HoldTerms.Longest
            ? null
            : new(
                "HOLD_EXPIRY_OUT_OF_RANGE",
                FormattableString.Invariant($"Expected a moment after {now:u} and within {HoldTerms.Longest.TotalDays} days, found {expiresAt:u}."),
                "expiresAt");

    /// <summary>Whether it still keeps the inventory.</summary>
    /// <param name="now">The moment that counts as now.</param>
    /// <returns>False as soon as its time is over, whether or not anybody has noted it.</returns>
    public bool IsLive(DateTimeOffset now) => Status == HoldStatus.Held && ExpiresAt > now;

    /// <summary>Makes a live hold last longer, or shorter.</summary>
    /// <param name="expiresAt">The new end.</param>
    /// <param name="stamp">Who does it, and when.</param>
    /// <returns>Null when it is done; else why not.</returns>
    public Problem? Extend(DateTimeOffset expiresAt, Stamp stamp)
    {
        var problem = OverProblem(stamp.At) ?? ExpiryProblem(expiresAt, stamp.At);
        if (problem is null)
        {
            ExpiresAt = expiresAt.ToUniversalTime();
            Changed(stamp, Event(HoldChange.Extended));
        }

        return problem;
    }

    /// <summary>Gives up a live hold.</summary>
    /// <param name="stamp">Who does it, and when.</param>
    /// <returns>Null when it is done; <c>HOLD_OVER</c> when it no longer held.</returns>
    public Problem? Release(Stamp stamp) => End(HoldStatus.Released, HoldChange.Released, stamp);

    /// <summary>Makes a live hold the line that is booked from it.</summary>
    /// <param name="lineId">The line.</param>
    /// <param name="advertiserId">Who pays for the line.</param>
    /// <param name="stamp">Who does it, and when.</param>
    /// <returns>Null when it is done; else why not.</returns>
    public Problem? Convert(Guid lineId, Guid advertiserId, Stamp stamp)
    {
        if (AdvertiserId is { } holder && holder != advertiserId)
        {
            return new("HOLD_OF_OTHER_ADVERTISER", "The hold is for another advertiser than the order; use one of the order's advertiser.", "holdId");
        }

        if (End(HoldStatus.Converted, HoldChange.Converted, stamp) is { } problem)
        {
            return problem;
        }

        LineId = lineId;
        return null;
    }

    /// <summary>Notes that its time is over; one that still holds, or is over for another reason, stays as it is.</summary>
    /// <param name="stamp">Who notes it, and when.</param>
    /// <returns>Whether it was noted.</returns>
    public bool Expire(Stamp stamp)
    {
        if (Status != HoldStatus.Held || IsLive(stamp.At))
        {
            return false;
        }

        Status = HoldStatus.Expired;
        Changed(stamp, Event(HoldChange.Expired));
        return true;
    }

    /// <summary>Notes that it holds more than a show is expected to have, knowing so.</summary>
    /// <param name="overbooking">What was left, and what was asked for.</param>
    /// <param name="reason">Why it was held all the same.</param>
    public void NoteOverbooking(Overbooking overbooking, string reason)
    {
        ArgumentNullException.ThrowIfNull(overbooking);
        Record(InventoryOverbooked.Of(PodcastId, (null, Id), overbooking, reason));
    }

    private Problem? End(HoldStatus status, HoldChange change, Stamp stamp)
    {
        var problem = OverProblem(stamp.At);
        if (problem is null)
        {
            Status = status;
            Changed(stamp, Event(change));
        }

        return problem;
    }

    private Problem? OverProblem(DateTimeOffset now) => IsLive(now)
        ? null
        : new("HOLD_OVER", FormattableString.Invariant($"The hold is over ({Status}, until {ExpiresAt:u}); place a new one."), "holdId");

    private HoldChanged Event(HoldChange change) => new(Id, PodcastId, EpisodeId, change, ExpiresAt);
}

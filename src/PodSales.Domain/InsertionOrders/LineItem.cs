using PodSales.Domain.Catalog;

namespace PodSales.Domain.InsertionOrders;

/// <summary>A line of an insertion order. It is changed through its <see cref="InsertionOrder"/>.</summary>
public sealed class LineItem
{
    /// <summary>How many days a vanity URL still leads somewhere after the flight: about half of all conversions come later than a week.</summary>
    public const int DaysOfLinkAfterFlight = 90;

    private LineItem()
    {
    }

    internal LineItem(Guid id, LineTerms terms, Guid? repairsLineId = null)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(id, Guid.Empty);
        Id = id;
        RepairsLineId = repairsLineId;
        Kind = repairsLineId is null ? LineKind.Sold : LineKind.Makegood;
        Apply(terms);
    }

    /// <summary>The identity within the tenant.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc cref="LineTerms.PodcastId"/>
    public Guid PodcastId { get; private set; }

    /// <inheritdoc cref="LineTerms.EpisodeId"/>
    public Guid? EpisodeId { get; private set; }

    /// <inheritdoc cref="LineTerms.AdUnitId"/>
    public Guid? AdUnitId { get; private set; }

    /// <inheritdoc cref="LineTerms.Placement"/>
    public Placement Placement { get; private set; }

    /// <inheritdoc cref="LineTerms.Delivery"/>
    public DeliveryKind Delivery { get; private set; }

    /// <inheritdoc cref="LineTerms.Flight"/>
    public Flight Flight { get; private set; }

    /// <inheritdoc cref="LineTerms.BookedImpressions"/>
    public long? BookedImpressions { get; private set; }

    /// <inheritdoc cref="LineTerms.Spots"/>
    public int? Spots { get; private set; }

    /// <inheritdoc cref="LineTerms.RateKind"/>
    public RateKind RateKind { get; private set; }

    /// <inheritdoc cref="LineTerms.Rate"/>
    public Money Rate { get; private set; }

    /// <inheritdoc cref="LineTerms.PromoCode"/>
    public string? PromoCode { get; private set; }

    /// <inheritdoc cref="LineTerms.VanityUrl"/>
    public string? VanityUrl { get; private set; }

    /// <summary>Whether it is paid for.</summary>
    public LineKind Kind { get; private set; }

    /// <summary>The line it makes good; null for a sold line.</summary>
    public Guid? RepairsLineId { get; private set; }

    /// <summary>Why that line is made good; null for a sold line.</summary>
    public MakegoodReason? RepairReason { get; private set; }

    /// <summary>Where it stands.</summary>
    public LineStatus Status { get; private set; }

    /// <summary>Why it came to <see cref="Status"/>; null when nobody had to say.</summary>
    public string? StatusReason { get; private set; }

    /// <summary>The last day its inventory is held for it; null unless it is reserved.</summary>
    public DateOnly? HeldThrough { get; private set; }

    /// <summary>How many impressions were delivered since the flight began.</summary>
    public long DeliveredImpressions { get; private set; }

    /// <summary>The last day counted in <see cref="DeliveredImpressions"/>; null before the first count.</summary>
    public DateOnly? DeliveredThrough { get; private set; }

    /// <summary>The price before commission; zero for a makegood.</summary>
    public Money Gross => Terms.Gross;

    /// <summary>Whether it counts for the order: neither called off nor refused nor a hold that ran out.</summary>
    public bool IsLive => Status is not (LineStatus.Cancelled or LineStatus.Declined or LineStatus.Expired);

    /// <summary>Whether its terms may still be changed: it has not begun and is not over.</summary>
    public bool IsEditable => Status is LineStatus.Draft or LineStatus.Reserved or LineStatus.Booked;

    /// <summary>What it says.</summary>
    public LineTerms Terms => new()
    {
        PodcastId = PodcastId,
        EpisodeId = EpisodeId,
        AdUnitId = AdUnitId,
        Placement = Placement,
        Delivery = Delivery,
        Flight = Flight,
        BookedImpressions = BookedImpressions,
        Spots = Spots,
        RateKind = RateKind,
        Rate = Rate,
        PromoCode = PromoCode,
        VanityUrl = VanityUrl,
    };

    /// <summary>How delivery compares with what is due.</summary>
    /// <param name="today">The day that counts as today, in the tenant's zone.</param>
    /// <returns>The pacing; null when nothing countable is booked.</returns>
    public Pacing? PacingOn(DateOnly today) =>
        BookedImpressions is { } booked ? Pacing.Of(booked, DeliveredImpressions, Flight, today) : null;

    /// <summary>Whether its promo code and vanity URL lead anywhere on a day.</summary>
    /// <param name="today">The day, in the tenant's zone.</param>
    /// <returns>Live from the booking on until <see cref="DaysOfLinkAfterFlight"/> days after the flight, because listeners come late.</returns>
    public LinkState LinkOn(DateOnly today) => Status switch
    {
        LineStatus.Draft or LineStatus.Reserved => LinkState.Unknown,
        LineStatus.Cancelled or LineStatus.Declined or LineStatus.Expired => LinkState.Ended,
        LineStatus.Booked or LineStatus.InFlight or LineStatus.Paused or LineStatus.Finished =>
            today <= Flight.Last.AddDays(DaysOfLinkAfterFlight) ? LinkState.Live : LinkState.Ended,
    };

    internal void Apply(LineTerms terms)
    {
        (PodcastId, EpisodeId, AdUnitId) = (terms.PodcastId, terms.EpisodeId, terms.AdUnitId);
        (Placement, Delivery, Flight) = (terms.Placement, terms.Delivery, terms.Flight);
        (BookedImpressions, Spots) = (terms.BookedImpressions, terms.Spots);
        (RateKind, Rate) = (terms.RateKind, terms.Rate);
        (PromoCode, VanityUrl) = (terms.PromoCode, terms.VanityUrl);
    }

    internal void Enter(LineStatus status, LineCommand command)
    {
        Status = status;
        StatusReason = command.Reason;
        HeldThrough = status == LineStatus.Reserved ? command.HoldThrough : null;
    }

    internal void Repair(MakegoodReason reason) => RepairReason = reason;

    internal void Count(long delivered, DateOnly through) => (DeliveredImpressions, DeliveredThrough) = (delivered, through);

    /// <summary>Why an action that exists cannot be done now; null when it can.</summary>
    internal Problem? Unmet(LineTransition transition, LineCommand command)
    {
        var isReasonGiven = !string.IsNullOrWhiteSpace(command.Reason);
        return transition.Condition switch
        {
            LineCondition.Always => null,
            LineCondition.ReasonGiven => isReasonGiven ? null : new(
                "REASON_REQUIRED",
                $"To {transition.Action} a line in {Status} needs a reason.",
                "reason"),
            LineCondition.FlightBegun => isReasonGiven || command.Today >= Flight.First
                ? null
                : new(
                    "FLIGHT_NOT_BEGUN",
                    FormattableString.Invariant($"The flight {Flight} begins after {command.Today:yyyy-MM-dd}; wait, or give a reason to start early."),
                    "reason"),
            LineCondition.FlightOver => isReasonGiven || command.Today > Flight.Last || DeliveredImpressions >= BookedImpressions
                ? null
                : new(
                    "FLIGHT_NOT_OVER",
                    FormattableString.Invariant($"The flight {Flight} is not over on {command.Today:yyyy-MM-dd} and not everything is delivered; wait, or give a reason to finish early."),
                    "reason"),
            LineCondition.HoldOver => command.Today > HeldThrough
                ? null
                : new(
                    "HOLD_NOT_OVER",
                    FormattableString.Invariant($"The hold lasts through {HeldThrough:yyyy-MM-dd}."),
                    "today"),
            LineCondition.FlightNotPast => isReasonGiven || command.Today <= Flight.Last
                ? null
                : new(
                    "FLIGHT_IN_THE_PAST",
                    FormattableString.Invariant($"The flight {Flight} is over on {command.Today:yyyy-MM-dd}; choose other days, or give a reason to book it afterwards."),
                    "flight"),
        };
    }
}

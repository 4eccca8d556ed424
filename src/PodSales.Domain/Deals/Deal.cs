using PodSales.Domain.Events;

namespace PodSales.Domain.Deals;

/// <summary>A sale in progress, from the first word to the signature.</summary>
public sealed class Deal : Aggregate
{
    private readonly List<StageChange> _history = [];

    private Deal()
    {
    }

    private Deal(Guid tenantId, Guid id, Stamp stamp) : base(tenantId, id, stamp) => StageChangedAt = stamp.At;

    /// <inheritdoc cref="DealDetails.AdvertiserId"/>
    public Guid AdvertiserId { get; private set; }

    /// <inheritdoc cref="DealDetails.PodcastId"/>
    public Guid PodcastId { get; private set; }

    /// <inheritdoc cref="DealDetails.Name"/>
    public string Name { get; private set; } = "";

    /// <inheritdoc cref="DealDetails.Amount"/>
    public Money Amount { get; private set; }

    /// <inheritdoc cref="DealDetails.ExpectedClose"/>
    public DateOnly? ExpectedClose { get; private set; }

    /// <inheritdoc cref="DealDetails.Owner"/>
    public string? Owner { get; private set; }

    /// <inheritdoc cref="DealDetails.Notes"/>
    public string? Notes { get; private set; }

    /// <summary>How far it has come.</summary>
    public DealStage Stage { get; private set; }

    /// <summary>When it came into <see cref="Stage"/>, in UTC.</summary>
    public DateTimeOffset StageChangedAt { get; private set; }

    /// <summary>Why it was lost; null unless it is.</summary>
    public LossReason? LossReason { get; private set; }

    /// <summary>When it was won or lost, in UTC; null while it is open.</summary>
    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>Its moves, oldest first.</summary>
    public IReadOnlyList<StageChange> History => _history;

    /// <summary>Whether it is still being worked on.</summary>
    public bool IsOpen => DealPipeline.IsOpen(Stage);

    /// <summary>Opens a deal as a lead.</summary>
    /// <param name="tenantId">Whose deal.</param>
    /// <param name="id">The deal's id.</param>
    /// <param name="details">What is told of it.</param>
    /// <param name="stamp">Who opens it, and when.</param>
    /// <returns>The deal.</returns>
    /// <exception cref="ArgumentException">
    /// The details have a problem; see <see cref="DealDetails.Problems"/>.
    /// </exception>
    public static Deal Open(Guid tenantId, Guid id, DealDetails details, Stamp stamp)
    {
        var deal = new Deal(tenantId, id, stamp);
        deal.Apply(details);
        deal.Record(new DealCreated(id, deal.AdvertiserId, deal.PodcastId, deal.Amount.MinorUnits, deal.Amount.Currency));
        return deal;
    }

    /// <summary>Replaces what is told of the deal. A closed deal keeps its advertiser, podcast and amount.</summary>
    /// <param name="details">All of it, the unchanged included.</param>
    /// <param name="stamp">Who does it, and when.</param>
    /// <returns>Null when it is done; <c>DEAL_CLOSED</c> when it would change what was signed or lost.</returns>
    /// <exception cref="ArgumentException">The details have a problem.</exception>
    public Problem? Update(DealDetails details, Stamp stamp)
    {
        ArgumentNullException.ThrowIfNull(details);
        if (!IsOpen && (details.AdvertiserId, details.PodcastId, details.Amount) != (AdvertiserId, PodcastId, Amount))
        {
            return new("DEAL_CLOSED", $"The deal is {Stage}; reopen it to change its advertiser, podcast or amount.");
        }

        Apply(details);
        Changed(stamp, new DealUpdated(Id, Amount.MinorUnits, Amount.Currency));
        return null;
    }

    /// <summary>Moves an open deal to another stage, as <see cref="DealPipeline.Transitions"/> allows.</summary>
    /// <param name="stage">The stage to enter.</param>
    /// <param name="stamp">Who moves it, and when.</param>
    /// <param name="note">Why; a move back asks for it.</param>
    /// <param name="lossReason">Why it is lost; only looked at on the way to <see cref="DealStage.Lost"/>.</param>
    /// <returns><see cref="MoveResult.Moved"/>, or why the deal stays where it is.</returns>
    public MoveResult MoveTo(DealStage stage, Stamp stamp, string? note = null, LossReason? lossReason = null)
    {
        if (stage == Stage)
        {
            return new MoveResult.NoChange(stage);
        }

        return DealPipeline.Find(Stage, stage) is { Kind: not TransitionKind.Reopen } transition
            ? Refusal(transition, note, lossReason) ?? Move(transition, stamp, note, lossReason)
            : new MoveResult.NotAllowed(Stage, stage);
    }

    /// <summary>Takes a won or lost deal up again.</summary>
    /// <param name="stage">The open stage to enter.</param>
    /// <param name="stamp">Who reopens it, and when.</param>
    /// <param name="note">Why; asked for.</param>
    /// <returns><see cref="MoveResult.Moved"/>, or why the deal stays closed or was never so.</returns>
    public MoveResult Reopen(DealStage stage, Stamp stamp, string? note) =>
        DealPipeline.Find(Stage, stage) is { Kind: TransitionKind.Reopen } transition
            ? Refusal(transition, note, lossReason: null) ?? Move(transition, stamp, note, lossReason: null)
            : new MoveResult.NotAllowed(Stage, stage);

    private MoveResult? Refusal(DealTransition transition, string? note, LossReason? lossReason)
    {
        var hasNote = !string.IsNullOrWhiteSpace(note);
        return transition.Requires switch
        {
            TransitionRequirement.Note when !hasNote => new MoveResult.NoteRequired(Stage, transition.To),
            TransitionRequirement.LossReason when lossReason is null => new MoveResult.LossReasonRequired(Stage),
            TransitionRequirement.LossReason when lossReason == Deals.LossReason.Other && !hasNote =>
                new MoveResult.NoteRequired(Stage, transition.To),
            TransitionRequirement.Amount when Amount.MinorUnits <= 0 => new MoveResult.AmountRequired(Amount),
            TransitionRequirement.Nothing or TransitionRequirement.Note or TransitionRequirement.LossReason
                or TransitionRequirement.Amount => null,
        };
    }

    private MoveResult.Moved Move(DealTransition transition, Stamp stamp, string? note, LossReason? lossReason)
    {
        var change = new StageChange(
            transition.From,
            transition.To,
            transition.Kind,
            stamp.At,
            stamp.By,
            string.IsNullOrWhiteSpace(note) ? null : note.Trim(),
            transition.Kind == TransitionKind.Lose ? lossReason : null);
        _history.Add(change);
        (Stage, StageChangedAt, LossReason) = (change.To, stamp.At, change.LossReason);
        ClosedAt = IsOpen ? null : stamp.At;
        Changed(stamp, new DealStageChanged(Id, change.From, change.To, change.Kind, change.LossReason, change.Note));
        return new(change);
    }

    private void Apply(DealDetails details)
    {
        ArgumentNullException.ThrowIfNull(details);
        Problem.ThrowIfAny(details.Problems(), nameof(details));
        (AdvertiserId, PodcastId, Name) = (details.AdvertiserId, details.PodcastId, details.Name);
        (Amount, ExpectedClose) = (details.Amount, details.ExpectedClose);
        (Owner, Notes) = (details.Owner, details.Notes);
    }
}

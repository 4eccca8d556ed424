using PodSales.Domain.Events;

namespace PodSales.Domain.InsertionOrders;

/// <summary>A change of a booked order that somebody proposes and somebody decides.</summary>
public sealed class ChangeRequest : Aggregate
{
    private ChangeRequest()
    {
    }

    private ChangeRequest(Guid tenantId, Guid id, Stamp stamp) : base(tenantId, id, stamp)
    {
    }

    /// <summary>The order.</summary>
    public Guid OrderId { get; private set; }

    /// <summary>What is to change.</summary>
    public OrderRevision Revision { get; private set; } = new();

    /// <summary>Why; up to 4000 characters.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>Who proposed it.</summary>
    public string ProposedBy { get; private set; } = "";

    /// <summary>What became of it.</summary>
    public ChangeRequestStatus Status { get; private set; }

    /// <summary>When it was decided, in UTC; null while it waits.</summary>
    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>Who decided; null while it waits.</summary>
    public string? DecidedBy { get; private set; }

    /// <summary>What was said to the decision.</summary>
    public string? DecisionNote { get; private set; }

    /// <summary>Proposes a change.</summary>
    /// <param name="id">The request's id.</param>
    /// <param name="order">The order, which must be one that could be changed so: see <see cref="InsertionOrder.RevisionProblem"/>.</param>
    /// <param name="revision">What is to change.</param>
    /// <param name="reason">Why.</param>
    /// <param name="today">The day that counts as today, in the tenant's zone.</param>
    /// <param name="stamp">Who proposes it, and when.</param>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentException">There is a problem, see <see cref="Problems"/>.</exception>
    public static ChangeRequest Propose(Guid id, InsertionOrder order, OrderRevision revision, string reason, DateOnly today, Stamp stamp)
    {
        ArgumentNullException.ThrowIfNull(order);
        Problem.ThrowIfAny(Problems(order, revision, reason, today), nameof(revision));
        var request = new ChangeRequest(order.TenantId, id, stamp)
        {
            OrderId = order.Id,
            Revision = revision,
            Reason = reason,
            ProposedBy = stamp.By,
        };
        request.Record(request.Event());
        return request;
    }

    /// <summary>What is wrong with a proposal.</summary>
    /// <param name="order">The order.</param>
    /// <param name="revision">What is to change.</param>
    /// <param name="reason">Why.</param>
    /// <param name="today">The day that counts as today, in the tenant's zone.</param>
    /// <returns>One problem for each fault; empty when it can be proposed.</returns>
    public static IEnumerable<Problem> Problems(InsertionOrder order, OrderRevision revision, string reason, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(revision);
        return
        [
            .. Problem.InText("reason", reason, 4000),
            .. order.RevisionProblem(revision, today) is { } problem ? [problem] : Array.Empty<Problem>(),
        ];
    }

    /// <summary>Decides it, once. To approve it, change the order by <see cref="InsertionOrder.Revise"/> in the same transaction.</summary>
    /// <param name="status">The decision.</param>
    /// <param name="note">What is said to it; a refusal needs it.</param>
    /// <param name="stamp">Who decides, and when.</param>
    /// <returns>Null when it is decided; else why not.</returns>
    /// <exception cref="ArgumentException"><paramref name="status"/> is no decision.</exception>
    public Problem? Decide(ChangeRequestStatus status, string? note, Stamp stamp)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(status, ChangeRequestStatus.Proposed);
        if (Status != ChangeRequestStatus.Proposed)
        {
            return new("CHANGE_DECIDED", $"The change request is {Status} already; propose another one.", "changeRequestId");
        }

        if (status == ChangeRequestStatus.Refused && string.IsNullOrWhiteSpace(note))
        {
            return new("REASON_REQUIRED", "A refusal needs a note that says why.", "note");
        }

        (Status, DecidedAt, DecidedBy, DecisionNote) = (status, stamp.At, stamp.By, note);
        Changed(stamp, Event());
        return null;
    }

    private ChangeRequestChanged Event() => new(OrderId, Id, Status, Reason);
}

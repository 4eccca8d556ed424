using PodSales.Domain.Events;

namespace PodSales.Domain.Matching;

/// <summary>One run of scoring pairs anew. It goes on where it stopped when the one who carried it out went away.</summary>
public sealed class MatchRecalculation : Aggregate
{
    private MatchRecalculation()
    {
    }

    private MatchRecalculation(Guid tenantId, Guid id, Stamp stamp) : base(tenantId, id, stamp)
    {
    }

    /// <summary>The advertiser whose pairs are scored; null for those of all.</summary>
    public Guid? AdvertiserId { get; private set; }

    /// <summary>The podcast whose pairs are scored; null for those of all.</summary>
    public Guid? PodcastId { get; private set; }

    /// <summary>Who asked for it, as the identity provider names them.</summary>
    public string RequestedBy { get; private set; } = "";

    /// <summary>How far it has come.</summary>
    public RecalculationStatus Status { get; private set; }

    /// <summary>How many pairs there are to score; null while it waits.</summary>
    public int? PairsTotal { get; private set; }

    /// <summary>Pairs that had no score before, from 0.</summary>
    public int Created { get; private set; }

    /// <summary>Pairs that got another score, or that were stale, from 0.</summary>
    public int Updated { get; private set; }

    /// <summary>Pairs that kept theirs, from 0.</summary>
    public int Unchanged { get; private set; }

    /// <summary>Pairs scored so far, from 0.</summary>
    public int PairsDone => Created + Updated + Unchanged;

    /// <summary>The last advertiser, in the order of ids, whose pairs are all scored; null before the first.</summary>
    public Guid? ThroughAdvertiserId { get; private set; }

    /// <summary>When it began, in UTC; null while it waits.</summary>
    public DateTimeOffset? StartedAt { get; private set; }

    /// <summary>When it ended, in UTC; null while it has not.</summary>
    public DateTimeOffset? CompletedAt { get; private set; }

    /// <summary>Whether nothing more will happen to it.</summary>
    public bool IsOver => Status is RecalculationStatus.Completed or RecalculationStatus.Cancelled;

    /// <summary>Puts a recalculation in the queue.</summary>
    /// <param name="tenantId">Whose pairs.</param>
    /// <param name="id">The recalculation's id.</param>
    /// <param name="scope">The advertiser and the podcast whose pairs are to be scored; null for all.</param>
    /// <param name="stamp">Who asks, and when.</param>
    /// <returns>The recalculation.</returns>
    public static MatchRecalculation Queue(Guid tenantId, Guid id, (Guid? AdvertiserId, Guid? PodcastId) scope, Stamp stamp)
    {
        var recalculation = new MatchRecalculation(tenantId, id, stamp)
        {
            AdvertiserId = scope.AdvertiserId,
            PodcastId = scope.PodcastId,
            RequestedBy = stamp.By,
        };
        recalculation.Record(recalculation.Event());
        return recalculation;
    }

    /// <summary>Begins, or takes up again what somebody left behind.</summary>
    /// <param name="pairsTotal">How many pairs there are to score, those that are scored already included; from 0.</param>
    /// <param name="stamp">Who does it, and when.</param>
    /// <returns>Null when it runs; <c>RECALCULATION_OVER</c> when it had ended.</returns>
    public Problem? Start(int pairsTotal, Stamp stamp)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(pairsTotal);
        if (Over() is { } problem)
        {
            return problem;
        }

        (Status, PairsTotal, StartedAt) = (RecalculationStatus.Running, pairsTotal, StartedAt ?? stamp.At);
        Changed(stamp, Event());
        return null;
    }

    /// <summary>Notes that pairs were scored.</summary>
    /// <param name="counts">How many are new, other than before, and the same; each from 0.</param>
    /// <param name="throughAdvertiserId">The last advertiser, in the order of ids, whose pairs are all scored; null when all are done.</param>
    /// <param name="stamp">Who does it, and when.</param>
    /// <returns>Null when it is noted; <c>RECALCULATION_OVER</c> when it had ended.</returns>
    public Problem? Advance((int Created, int Updated, int Unchanged) counts, Guid? throughAdvertiserId, Stamp stamp)
    {
        if (Over() is { } problem)
        {
            return problem;
        }

        (Created, Updated, Unchanged) = (Created + counts.Created, Updated + counts.Updated, Unchanged + counts.Unchanged);
        ThroughAdvertiserId = throughAdvertiserId ?? ThroughAdvertiserId;
        if (throughAdvertiserId is null)
        {
            (Status, CompletedAt, PairsTotal) = (RecalculationStatus.Completed, stamp.At, PairsDone);
        }

        Changed(stamp, Event());
        return null;
    }

    /// <summary>Calls it off; what was scored before stays.</summary>
    /// <param name="stamp">Who does it, and when.</param>
    /// <returns>Null when it is noted; <c>RECALCULATION_OVER</c> when it had ended.</returns>
    public Problem? Cancel(Stamp stamp)
    {
        if (Over() is { } problem)
        {
            return problem;
        }

        (Status, CompletedAt) = (RecalculationStatus.Cancelled, stamp.At);
        Changed(stamp, Event());
        return null;
    }

    private Problem? Over() => IsOver ? new("RECALCULATION_OVER", $"The recalculation is {Status} already.") : null;

    private MatchRecalculationChanged Event() => new(Id, Status, PairsDone, PairsTotal);
}

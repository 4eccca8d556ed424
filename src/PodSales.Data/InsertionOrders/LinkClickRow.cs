using PodSales.Domain.InsertionOrders;

namespace PodSales.Data.InsertionOrders;

/// <summary>A visit by way of a line's vanity URL. Rows are added, never changed, and say nothing of who it was.</summary>
public sealed class LinkClickRow
{
    private LinkClickRow()
    {
    }

    /// <summary>Whose line.</summary>
    public Guid TenantId { get; private init; }

    /// <summary>The click's own id, which sorts by time.</summary>
    public Guid Id { get; private init; }

    /// <summary>The line.</summary>
    public Guid LineId { get; private init; }

    /// <summary>The tenant's day.</summary>
    public DateOnly Day { get; private init; }

    /// <summary>Where the visitor came from.</summary>
    public ReferrerKind Referrer { get; private init; }

    /// <summary>The same for the same visitor on the same day, and only then: a keyed hash that cannot be led back.</summary>
    public string Visitor { get; private init; } = "";

    /// <summary>Notes a click.</summary>
    /// <param name="tenantId">Whose line.</param>
    /// <param name="id">The click's id.</param>
    /// <param name="lineId">The line.</param>
    /// <param name="day">The tenant's day.</param>
    /// <param name="referrer">Where the visitor came from.</param>
    /// <param name="visitor">The hash; up to 64 characters.</param>
    /// <returns>The row.</returns>
    public static LinkClickRow Of(Guid tenantId, Guid id, Guid lineId, DateOnly day, ReferrerKind referrer, string visitor) => new()
    {
        TenantId = tenantId,
        Id = id,
        LineId = lineId,
        Day = day,
        Referrer = referrer,
        Visitor = visitor,
    };
}

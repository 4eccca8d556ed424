using PodSales.Domain.InsertionOrders;

namespace PodSales.Data.InsertionOrders;

/// <summary>A promo code that was given out and may not have come into an order yet.</summary>
public sealed class PromoCodeRow
{
    private PromoCodeRow()
    {
    }

    /// <summary>Whose code.</summary>
    public Guid TenantId { get; private init; }

    /// <inheritdoc cref="PromoCode.Text"/>
    public string Code { get; private init; } = "";

    /// <summary>The show it was given out for.</summary>
    public Guid PodcastId { get; private init; }

    /// <summary>When it was given out, in UTC.</summary>
    public DateTimeOffset TakenAt { get; private init; }
}

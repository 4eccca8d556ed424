using Microsoft.EntityFrameworkCore;
using PodSales.Domain.InsertionOrders;

namespace PodSales.Data.InsertionOrders;

/// <summary>The promo codes of a tenant in its database.</summary>
/// <remarks>
/// A code is taken while a live line has it, and for an hour after it was given out, so that the order can be written. It is
/// given out in the context's transaction where there is one: what is rolled back is free again. A code that somebody
/// chose is not asked about here; saving the order then fails with <see cref="DuplicateValueException"/> when it is taken.
/// </remarks>
public sealed class PromoCodeRegistry : IPromoCodeRegistry
{
    private static readonly TimeSpan TimeToWriteTheOrder = TimeSpan.FromHours(1);

    private readonly PodSalesDbContext _context;
    private readonly TimeProvider _clock;

    internal PromoCodeRegistry(PodSalesDbContext context, TimeProvider clock) => (_context, _clock) = (context, clock);

    /// <inheritdoc/>
    public async Task<bool> TryTakeAsync(PromoCode code, Guid podcastId, CancellationToken cancellationToken)
    {
        var now = _clock.GetUtcNow().UtcDateTime;
        var forgotten = now - TimeToWriteTheOrder;
        var taken = await _context.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO promo_codes AS p (tenant_id, code, podcast_id, taken_at)
            SELECT {_context.TenantId}, {code.Text}, {podcastId}, {now}
            WHERE NOT EXISTS (
                SELECT 1 FROM line_items l
                WHERE l.tenant_id = {_context.TenantId} AND l.promo_code_key = {code.Text}
                    AND l.status NOT IN ('cancelled', 'declined', 'expired'))
            ON CONFLICT (tenant_id, code) DO UPDATE SET podcast_id = excluded.podcast_id, taken_at = excluded.taken_at
            WHERE p.taken_at < {forgotten}
            """,
            cancellationToken);
        return taken == 1;
    }
}

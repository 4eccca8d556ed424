using Microsoft.EntityFrameworkCore;
using PodSales.Data.InsertionOrders;
using PodSales.Domain;
using PodSales.Domain.Catalog;
using PodSales.Domain.InsertionOrders;
using PodSales.Testing;

namespace PodSales.Data.Tests.InsertionOrders;

public abstract class InsertionOrderStorageTests(DatabaseKind kind) : DatabaseTests(kind)
{
    private static readonly Flight April = new(new(2026, 4, 1), new(2026, 4, 30));

    private Advertiser _advertiser = null!;
    private Podcast _podcast = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        (_advertiser, _podcast) = (NewAdvertiser(Ours), NewPodcast(Ours));
        await SaveAsync(Ours, _advertiser, _podcast);
    }

    [Fact]
    public async Task An_order_comes_back_with_its_lines()
    {
        await SaveAsync(Ours, NewOrder("IO-1", "night-1"));

        await using var context = Context(Ours);
        var order = await context.InsertionOrders.SingleAsync();

        var line = Assert.Single(order.Lines);
        Assert.Equal((April, new Money(2500, "USD"), 50_000L, "night-1"), (line.Flight, line.Rate, line.BookedImpressions, line.PromoCode));
        Assert.Equal(new Money(125_000, "USD"), order.Totals().Gross);
        Assert.Equal(1, await context.LineItems.CountAsync(row => row.Flight.First <= new DateOnly(2026, 4, 2) && row.Flight.Last >= new DateOnly(2026, 4, 2)));
    }

    [Fact]
    public async Task A_change_of_a_line_is_a_change_of_its_order()
    {
        await SaveAsync(Ours, NewOrder("IO-1", null));
        await using var slow = Context(Ours);
        var stale = await slow.InsertionOrders.SingleAsync();
        await ApplyAsync(LineAction.Book);

        stale.Apply(new(LineAction.Book, new(2026, 3, 2)), Stamp);

        await Assert.ThrowsAsync<StaleVersionException>(() => slow.SaveChangesAsync());
    }

    [Fact]
    public async Task An_order_number_is_used_once()
    {
        await SaveAsync(Ours, NewOrder("IO-1", null));

        var exception = await Assert.ThrowsAsync<DuplicateValueException>(() => SaveAsync(Ours, NewOrder("IO-1", null)));

        Assert.Equal("ux_insertion_orders_number", exception.Index);
    }

    [Fact]
    public async Task A_promo_code_is_on_one_live_line_whatever_its_spelling()
    {
        await SaveAsync(Ours, NewOrder("IO-1", "Night-1"));

        var exception = await Assert.ThrowsAsync<DuplicateValueException>(() => SaveAsync(Ours, NewOrder("IO-2", "NIGHT 1")));
        Assert.Equal("ux_line_items_promo_code_key", exception.Index);

        await ApplyAsync(LineAction.Cancel);
        await SaveAsync(Ours, NewOrder("IO-2", "NIGHT 1"));
    }

    [Fact]
    public async Task A_promo_code_is_given_out_once()
    {
        await SaveAsync(Ours, NewOrder("IO-1", "Used 1"));

        Assert.True(await TryTakeAsync("NIGHT7", Now));
        Assert.False(await TryTakeAsync("night-7", Now.AddMinutes(59)));
        Assert.False(await TryTakeAsync("USED1", Now));
        Assert.True(await TryTakeAsync("NIGHT7", Now.AddMinutes(61)));
    }

    [Fact]
    public async Task Two_callers_never_get_the_same_promo_code()
    {
        var tries = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => TryTakeAsync("NIGHT7", Now))));

        Assert.Single(tries, taken => taken);
    }

    private async Task<bool> TryTakeAsync(string code, DateTimeOffset now)
    {
        await using var context = Context(Ours);
        return await new PromoCodeRegistry(context, new FixedClock(now)).TryTakeAsync(PromoCode.Parse(code), _podcast.Id, default);
    }

    private async Task ApplyAsync(LineAction action)
    {
        await using var context = Context(Ours);
        var order = await context.InsertionOrders.SingleAsync();
        Assert.IsType<OrderResult.Done>(order.Apply(new(action, new(2026, 3, 2)) { Reason = "asked for" }, Stamp));
        await context.SaveChangesAsync();
    }

    private InsertionOrder NewOrder(string number, string? promoCode) => InsertionOrder.Draft(
        Ours,
        Guid.CreateVersion7(),
        new() { Number = number, AdvertiserId = _advertiser.Id, Currency = "USD", Commission = 0.15m },
        [(Guid.CreateVersion7(), new()
        {
            PodcastId = _podcast.Id,
            Flight = April,
            BookedImpressions = 50_000,
            Rate = new(2500, "USD"),
            PromoCode = promoCode,
        })],
        Stamp);

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}

public sealed class SqliteInsertionOrderStorageTests() : InsertionOrderStorageTests(DatabaseKind.Sqlite);

public sealed class PostgreSqlInsertionOrderStorageTests() : InsertionOrderStorageTests(DatabaseKind.PostgreSql);

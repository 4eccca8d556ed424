using Microsoft.EntityFrameworkCore;
using PodSales.Domain.Deals;
using PodSales.Testing;

namespace PodSales.Data.Tests.Deals;

public abstract class DealStorageTests(DatabaseKind kind) : DatabaseTests(kind)
{
    [Fact]
    public async Task A_deal_keeps_its_history()
    {
        var id = (await SavedDealAsync(Ours)).Id;
        await MoveAsync(id, DealStage.Proposal);
        await MoveAsync(id, DealStage.Lost, LossReason.Price);

        await using var context = Context(Ours);
        var deal = await context.Deals.Include(row => row.History.OrderBy(change => change.At)).SingleAsync();

        Assert.Equal((DealStage.Lost, LossReason.Price, 3), (deal.Stage, deal.LossReason, deal.Version));
        Assert.Equal(
            [(DealStage.Lead, DealStage.Proposal), (DealStage.Proposal, DealStage.Lost)],
            deal.History.Select(change => (change.From, change.To)));
        Assert.Equal(2, await context.StageChanges.CountAsync(change => EF.Property<Guid>(change, "DealId") == id));
    }

    [Fact]
    public async Task A_stale_deal_is_not_written_over()
    {
        var id = (await SavedDealAsync(Ours)).Id;
        await using var slow = Context(Ours);
        var stale = await slow.Deals.SingleAsync();
        await MoveAsync(id, DealStage.Qualified);

        stale.MoveTo(DealStage.Negotiation, Stamp);
        await Assert.ThrowsAsync<StaleVersionException>(() => slow.SaveChangesAsync());

        await using var context = Context(Ours);
        Assert.Equal(DealStage.Qualified, (await context.Deals.SingleAsync()).Stage);
        Assert.Equal(1, await context.StageChanges.CountAsync());
        Assert.Equal(1, await context.Events.CountAsync(row => row.Type == "deal.stage_changed"));
    }

    [Fact]
    public async Task Amounts_are_added_up_and_compared_by_the_database()
    {
        await SavedDealAsync(Ours);
        await SavedDealAsync(Ours);
        await using var context = Context(Ours);

        var byStage = await context.Deals
            .Where(deal => deal.Amount.MinorUnits > 100_000 && deal.Amount.Currency == "USD" && deal.Stage == DealStage.Lead)
            .GroupBy(deal => deal.Stage)
            .Select(stage => new { stage.Key, Total = stage.Sum(deal => deal.Amount.MinorUnits) })
            .SingleAsync();

        Assert.Equal((DealStage.Lead, 300_000), (byStage.Key, byStage.Total));
    }

    private async Task MoveAsync(Guid id, DealStage stage, LossReason? lossReason = null)
    {
        await using var context = Context(Ours);
        var deal = await context.Deals.SingleAsync(row => row.Id == id);
        var at = Stamp.At.AddMinutes(deal.Version);
        Assert.IsType<MoveResult.Moved>(deal.MoveTo(stage, new(at, "ana"), note: null, lossReason));
        await context.SaveChangesAsync();
    }
}

public sealed class SqliteDealStorageTests() : DealStorageTests(DatabaseKind.Sqlite);

public sealed class PostgreSqlDealStorageTests() : DealStorageTests(DatabaseKind.PostgreSql);

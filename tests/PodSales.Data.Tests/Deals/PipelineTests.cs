using Microsoft.EntityFrameworkCore;
using PodSales.Data.Deals;
using PodSales.Data.Providers;
using PodSales.Domain;
using PodSales.Domain.Deals;
using PodSales.Testing;

namespace PodSales.Data.Tests.Deals;

public abstract class PipelineTests(DatabaseKind kind) : DatabaseTests(kind)
{
    private const int Sellers = 6;
    private const int StepsOfEach = 15;
    private static readonly string[] Currencies = ["USD", "USD", "EUR", "JPY"];

    private PipelineAudit Audit => new(new Contexts(this), Get<IDatabase>());

    [Fact]
    public async Task A_deal_counts_where_it_stands_and_nowhere_else()
    {
        var id = (await SavedDealAsync(Ours)).Id;
        Assert.Equal(["Lead USD 0: 1 150000"], await RowsAsync());

        await ChangeAsync(id, deal => deal.MoveTo(DealStage.Proposal, Stamp));
        Assert.Equal(["Proposal USD 0: 1 150000"], await RowsAsync());

        await ChangeAsync(id, deal => deal.Update(DetailsOf(deal) with { Amount = new(70_000, "EUR"), ExpectedClose = new(2026, 7, 31) }, Stamp));
        Assert.Equal(["Proposal EUR 202607: 1 70000"], await RowsAsync());

        await SavedDealAsync(Ours);
        Assert.Equal(["Lead USD 0: 1 150000", "Proposal EUR 202607: 1 70000"], await RowsAsync());
    }

    [Fact]
    public async Task A_save_that_fails_leaves_the_pipeline_as_it_was()
    {
        var id = (await SavedDealAsync(Ours)).Id;
        await using var slow = Context(Ours);
        var stale = await slow.Deals.SingleAsync();
        await ChangeAsync(id, deal => deal.MoveTo(DealStage.Qualified, Stamp));

        stale.MoveTo(DealStage.Negotiation, Stamp);
        await Assert.ThrowsAsync<StaleVersionException>(() => slow.SaveChangesAsync());

        Assert.Equal(["Qualified USD 0: 1 150000"], await RowsAsync());
    }

    [Fact]
    public async Task What_an_outer_transaction_takes_back_is_taken_back_from_the_pipeline()
    {
        var id = (await SavedDealAsync(Ours)).Id;
        await using (var context = Context(Ours))
        {
            await using var transaction = await context.Database.BeginTransactionAsync();
            (await context.Deals.SingleAsync(row => row.Id == id)).MoveTo(DealStage.Qualified, Stamp);
            await context.SaveChangesAsync();
            await transaction.RollbackAsync();
        }

        Assert.Equal(["Lead USD 0: 1 150000"], await RowsAsync());
    }

    [Theory]
    [InlineData(20260701)]
    [InlineData(20260702)]
    public async Task Whatever_many_sellers_do_at_once_the_pipeline_is_the_sum_of_the_deals(int seed)
    {
        Guid[] deals = [.. await Task.WhenAll(Enumerable.Range(0, 6).Select(async _ => (await SavedDealAsync(Ours)).Id))];
        await SavedDealAsync(Theirs);
        var rebuilding = Task.Run(RebuildAgainAndAgainAsync);

        var results = await Task.WhenAll(Enumerable.Range(0, Sellers).Select(number => Task.Run(() => SellAsync(deals, new Random(seed + number)))));

        await rebuilding;
        var (done, lost) = (results.Sum(result => result.Done), results.Sum(result => result.Lost));
        Assert.Equal(Sellers * StepsOfEach, done + lost);
        Assert.True(done > Sellers, $"Seed {seed}: {done} saves done, {lost} races lost.");
        await LoseARaceAsync(deals[0]);
        Assert.Equal(await SumsAsync(), await RowsAsync());
        Assert.Empty(await Audit.FindAsync(CancellationToken.None));
        Assert.Equal(["Lead USD 0: 1 150000"], await RowsAsync(Theirs));
    }

    [Fact]
    public async Task Deals_that_came_in_past_the_application_are_found_and_counted_by_a_rebuild()
    {
        var id = (await SavedDealAsync(Ours)).Id;
        await SavedDealAsync(Theirs);
        await using (var context = Context(Ours))
        {
            await context.Deals.Where(deal => deal.Id == id).ExecuteUpdateAsync(changes => changes
                .SetProperty(deal => deal.Stage, DealStage.Won)
                .SetProperty(deal => deal.ExpectedClose, new DateOnly(2026, 12, 1)));
        }

        var found = await Audit.FindAsync(CancellationToken.None);
        Assert.Equal(
            [new(DealStage.Lead, "USD", 0, 1, 0, 150_000, 0), new(DealStage.Won, "USD", 202612, 0, 1, 0, 150_000)],
            found.OrderBy(row => row.Stage));
        Assert.Equal(2, (await Audit.RebuildAsync(CancellationToken.None)).Count);

        Assert.Equal(["Won USD 202612: 1 150000"], await RowsAsync());
        Assert.Empty(await Audit.RebuildAsync(CancellationToken.None));
        Assert.Equal(["Lead USD 0: 1 150000"], await RowsAsync(Theirs));
    }

    // Whether the sellers above met depends on the machine; these two do.
    private async Task LoseARaceAsync(Guid id)
    {
        await using var first = Context(Ours);
        await using var second = Context(Ours);
        foreach (var context in new[] { first, second })
        {
            var deal = await context.Deals.SingleAsync(row => row.Id == id);
            Assert.Null(deal.Update(DetailsOf(deal) with { Notes = "Looked at again" }, Stamp));
            context.Deals.Add(Deal.Open(Ours, Guid.CreateVersion7(), DetailsOf(deal), Stamp));
        }

        await first.SaveChangesAsync();
        await Assert.ThrowsAsync<StaleVersionException>(() => second.SaveChangesAsync());
    }

    // Sellers take the same few deals, several in one save, so that they meet all the time and in every order.
    private async Task<(int Done, int Lost)> SellAsync(Guid[] deals, Random random)
    {
        var (done, lost) = (0, 0);
        for (var step = 0; step < StepsOfEach; step++)
        {
            await using var context = Context(Ours);
            Guid[] some = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => deals[random.Next(deals.Length)]).Distinct()];
            foreach (var deal in await context.Deals.Where(row => some.Contains(row.Id)).ToListAsync())
            {
                Change(deal, random);
            }

            if (random.Next(4) == 0)
            {
                var known = await context.Deals.AsNoTracking().FirstAsync();
                context.Deals.Add(Deal.Open(Ours, Guid.CreateVersion7(), DetailsOf(known) with { Amount = AnAmount(random) }, Stamp));
            }

            try
            {
                await context.SaveChangesAsync();
                done++;
            }
            catch (StaleVersionException)
            {
                lost++;
            }
        }

        return (done, lost);
    }

    private static void Change(Deal deal, Random random)
    {
        if (random.Next(3) == 0 && deal.IsOpen)
        {
            deal.Update(DetailsOf(deal) with { Amount = AnAmount(random), ExpectedClose = ADay(random) }, Stamp);
            return;
        }

        var ways = DealPipeline.From(deal.Stage).ToArray();
        var way = ways[random.Next(ways.Length)];
        _ = way.Kind == TransitionKind.Reopen
            ? deal.Reopen(way.To, Stamp, "Again")
            : deal.MoveTo(way.To, Stamp, "So be it", LossReason.Price);
    }

    private static Money AnAmount(Random random) => new(random.Next(1, 1_000_000), Currencies[random.Next(Currencies.Length)]);

    private static DateOnly? ADay(Random random) => random.Next(4) == 0 ? null : new DateOnly(2026, 1, 1).AddDays(random.Next(400));

    private static DealDetails DetailsOf(Deal deal) => new()
    {
        AdvertiserId = deal.AdvertiserId,
        PodcastId = deal.PodcastId,
        Name = deal.Name,
        Amount = deal.Amount,
        ExpectedClose = deal.ExpectedClose,
    };

    private async Task RebuildAgainAndAgainAsync()
    {
        for (var round = 0; round < 4; round++)
        {
            Assert.Empty(await Audit.RebuildAsync(CancellationToken.None));
        }
    }

    private async Task ChangeAsync(Guid id, Action<Deal> change)
    {
        await using var context = Context(Ours);
        change(await context.Deals.SingleAsync(row => row.Id == id));
        await context.SaveChangesAsync();
    }

    private async Task<IReadOnlyList<string>> RowsAsync(Guid? tenantId = null)
    {
        await using var context = Context(tenantId ?? Ours);
        var rows = await context.Pipeline.AsNoTracking().Where(row => row.Deals != 0 || row.AmountMinorUnits != 0).ToListAsync();
        return [.. rows.Select(row => $"{row.Stage} {row.Currency} {row.CloseMonth}: {row.Deals} {row.AmountMinorUnits}").Order(StringComparer.Ordinal)];
    }

    private async Task<IReadOnlyList<string>> SumsAsync()
    {
        await using var context = Context(Ours);
        var deals = await context.Deals.AsNoTracking().ToListAsync();
        return
        [
            .. deals
                .GroupBy(deal => (deal.Stage, deal.Amount.Currency, Month: deal.ExpectedClose is { } day ? (day.Year * 100) + day.Month : 0))
                .Select(place => $"{place.Key.Stage} {place.Key.Currency} {place.Key.Month}: {place.Count()} {place.Sum(deal => deal.Amount.MinorUnits)}")
                .Order(StringComparer.Ordinal),
        ];
    }

    private sealed class Contexts(PipelineTests tests) : IDbContextFactory<PodSalesDbContext>
    {
        public PodSalesDbContext CreateDbContext() => tests.Context(Ours);
    }
}

public sealed class SqlitePipelineTests() : PipelineTests(DatabaseKind.Sqlite);

public sealed class PostgreSqlPipelineTests() : PipelineTests(DatabaseKind.PostgreSql);

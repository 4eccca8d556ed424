using Microsoft.EntityFrameworkCore;
using PodSales.Data.Providers;
using PodSales.Data.Tenancy;
using PodSales.Domain.Events;
using PodSales.Testing;

namespace PodSales.Data.Tests.Tenancy;

/// <summary>Contexts that are used again: nothing of one unit of work may reach the next, which can be another tenant's.</summary>
public abstract class LentContextTests(DatabaseKind kind) : DatabaseTests(kind)
{
    [Fact]
    public async Task A_context_that_comes_again_sees_only_whom_it_is_lent_for()
    {
        var ours = await SavedDealAsync(Ours);
        await using (var first = Lend(Theirs))
        {
            Assert.Empty(await first.Deals.ToListAsync());
        }

        await using var second = Lend(Ours);

        Assert.Equal([ours.Id], await second.Deals.Select(deal => deal.Id).ToListAsync());
        Assert.Equal((Ours, "ana"), (second.TenantId, second.Actor));
    }

    [Fact]
    public async Task What_was_begun_in_it_is_not_saved_by_the_next()
    {
        await using (var first = Lend(Ours))
        {
            first.IsAudited = false;
            first.Add(NewPodcast(Ours, "Never saved"));
            first.Record(new OrderPdfExported(Guid.CreateVersion7(), DealId: null));
        }

        await using (var second = Lend(Theirs))
        {
            Assert.True(second.IsAudited);
            Assert.Empty(second.ChangeTracker.Entries());
            second.Add(NewPodcast(Theirs, "Saved"));
            await second.SaveChangesAsync();
        }

        await using var ours = Context(Ours);
        await using var theirs = Context(Theirs);
        Assert.Empty(await ours.Podcasts.ToListAsync());
        Assert.Equal(["Saved"], await theirs.Podcasts.Select(podcast => podcast.Title).ToListAsync());
        Assert.DoesNotContain("io.pdf_exported", await theirs.Events.Select(row => row.Type).ToListAsync());
    }

    [Fact]
    public async Task The_time_of_an_import_is_not_the_time_of_the_next()
    {
        await using (var first = Lend(Ours))
        {
            first.Database.SetCommandTimeout(TimeSpan.Zero);
            await first.Deals.AnyAsync();
        }

        await using var second = Lend(Ours);

        Assert.Null(second.Database.GetCommandTimeout());
    }

    [Fact]
    public async Task A_transaction_that_was_left_open_is_taken_back()
    {
        await using (var first = Lend(Ours))
        {
            await first.Database.BeginTransactionAsync();
            first.Add(NewPodcast(Ours, "Never committed"));
            await first.SaveChangesAsync();
        }

        await using var second = Lend(Ours);

        Assert.Null(second.Database.CurrentTransaction);
        Assert.Empty(await second.Podcasts.ToListAsync());
    }

    private PodSalesDbContext Lend(Guid tenantId) => Get<IDatabase>().LeaseContext(new FixedTenant(tenantId, "ana"));
}

public sealed class SqliteLentContextTests() : LentContextTests(DatabaseKind.Sqlite);

public sealed class PostgreSqlLentContextTests() : LentContextTests(DatabaseKind.PostgreSql);

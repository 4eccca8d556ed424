using Microsoft.EntityFrameworkCore;
using PodSales.Data.Tenancy;
using PodSales.Domain.Deals;
using PodSales.Domain.InsertionOrders;
using PodSales.Domain.Tenancy;
using PodSales.Testing;

namespace PodSales.Data.Tests.Tenancy;

public abstract class TenantWallTests(DatabaseKind kind) : DatabaseTests(kind)
{
    [Fact]
    public async Task Rows_of_another_tenant_are_neither_read_nor_counted_nor_joined()
    {
        var theirs = await SavedDealAsync(Theirs);
        var ours = await SavedDealAsync(Ours);
        await using var context = Context(Ours);

        Assert.Equal([ours.Id], await context.Deals.Select(deal => deal.Id).ToListAsync());
        Assert.Equal(0, await context.Deals.CountAsync(deal => deal.Id == theirs.Id));
        Assert.Equal(1, await context.Deals.Join(context.Podcasts, deal => deal.PodcastId, podcast => podcast.Id, (deal, _) => deal).CountAsync());
        Assert.Equal(150_000, await context.Deals.SumAsync(deal => deal.Amount.MinorUnits));
        Assert.Equal([Ours], await context.Tenants.Select(tenant => tenant.Id).ToListAsync());
    }

    [Fact]
    public async Task Finding_a_row_by_the_key_of_another_tenant_finds_nothing()
    {
        var theirs = await SavedDealAsync(Theirs);
        await using var context = Context(Ours);

        Assert.Null(await context.Deals.FindAsync(Theirs, theirs.Id));
        Assert.Null(await context.Deals.FindAsync(Ours, theirs.Id));
    }

    [Fact]
    public async Task Sql_of_ones_own_is_filtered_like_any_query()
    {
        await SaveAsync(Theirs, NewPodcast(Theirs));
        await using var context = Context(Ours);

        Assert.Empty(await context.Podcasts.FromSql($"SELECT * FROM podcasts").ToListAsync());
    }

    [Fact]
    public async Task Updating_and_deleting_in_bulk_touches_no_row_of_another_tenant()
    {
        await SavedDealAsync(Theirs);
        await using var context = Context(Ours);

        Assert.Equal(0, await context.Deals.ExecuteUpdateAsync(deal => deal.SetProperty(row => row.Name, "taken")));
        Assert.Equal(0, await context.Deals.ExecuteDeleteAsync());
    }

    [Fact]
    public async Task A_row_of_another_tenant_cannot_be_added()
    {
        await using var context = Context(Ours);
        context.Add(NewPodcast(Theirs));

        await Assert.ThrowsAsync<TenantViolationException>(() => context.SaveChangesAsync());
    }

    [Fact]
    public async Task A_row_of_another_tenant_cannot_be_changed_or_deleted()
    {
        var podcast = NewPodcast(Theirs);
        await SaveAsync(Theirs, podcast);

        await using var changing = Context(Ours);
        changing.Update(podcast);
        await Assert.ThrowsAsync<TenantViolationException>(() => changing.SaveChangesAsync());

        await using var deleting = Context(Ours);
        deleting.Remove(podcast);
        await Assert.ThrowsAsync<TenantViolationException>(() => deleting.SaveChangesAsync());
    }

    [Fact]
    public async Task A_child_row_cannot_be_given_to_another_tenant()
    {
        var deal = await SavedDealAsync(Ours);
        await using var context = Context(Ours);
        var tracked = await context.Deals.SingleAsync(row => row.Id == deal.Id);
        tracked.MoveTo(DealStage.Qualified, Stamp);
        context.ChangeTracker.DetectChanges();
        context.Entry(tracked.History[0]).Property(TenantWalls.Property).CurrentValue = Theirs;

        await Assert.ThrowsAnyAsync<InvalidOperationException>(() => context.SaveChangesAsync());
    }

    [Fact]
    public async Task A_reference_to_another_tenants_row_is_a_reference_to_nothing()
    {
        var podcast = NewPodcast(Theirs);
        await SaveAsync(Theirs, podcast);
        var advertiser = NewAdvertiser(Ours);
        await SaveAsync(Ours, advertiser);
        var deal = Deal.Open(
            Ours,
            Guid.CreateVersion7(),
            new() { AdvertiserId = advertiser.Id, PodcastId = podcast.Id, Name = "Across", Amount = new(1, "USD") },
            Stamp);

        await Assert.ThrowsAsync<MissingReferenceException>(() => SaveAsync(Ours, deal));
    }

    [Fact]
    public async Task A_line_cannot_run_in_another_tenants_show()
    {
        var podcast = NewPodcast(Theirs);
        await SaveAsync(Theirs, podcast);
        var advertiser = NewAdvertiser(Ours);
        await SaveAsync(Ours, advertiser);
        var order = InsertionOrder.Draft(
            Ours,
            Guid.CreateVersion7(),
            new() { Number = "IO-1", AdvertiserId = advertiser.Id, Currency = "USD" },
            [(Guid.CreateVersion7(), new()
            {
                PodcastId = podcast.Id,
                Flight = new(new(2026, 4, 1), new(2026, 4, 30)),
                BookedImpressions = 1000,
                Rate = new(2500, "USD"),
            })],
            Stamp);

        await Assert.ThrowsAsync<MissingReferenceException>(() => SaveAsync(Ours, order));
    }

    [Fact]
    public async Task A_thing_that_is_referred_to_cannot_be_deleted()
    {
        var deal = await SavedDealAsync(Ours);
        await using var context = Context(Ours);
        context.Remove(await context.Podcasts.SingleAsync(podcast => podcast.Id == deal.PodcastId));

        await Assert.ThrowsAsync<MissingReferenceException>(() => context.SaveChangesAsync());
    }

    [Fact]
    public async Task Nobody_reads_nothing_and_writes_nothing()
    {
        await SavedDealAsync(Ours);
        await using var context = Context(Guid.Empty);
        Assert.Empty(await context.Deals.ToListAsync());
        Assert.Empty(await context.Tenants.ToListAsync());

        context.Add(NewPodcast(Ours));

        await Assert.ThrowsAsync<TenantViolationException>(() => context.SaveChangesAsync());
    }

    [Fact]
    public async Task The_directory_knows_every_tenant()
    {
        var directory = Get<TenantDirectory>();

        Assert.Equal(Theirs, (await directory.FindBySlugAsync("theirs", CancellationToken.None))?.Id);
        Assert.Equal("Ours", (await directory.FindAsync(Ours, CancellationToken.None))?.Name);
        Assert.Equal(["ours", "theirs"], (await directory.ListAsync(CancellationToken.None)).Select(tenant => tenant.Slug));
        Assert.Null(await directory.FindBySlugAsync("OURS", CancellationToken.None));
    }

    [Fact]
    public async Task A_slug_belongs_to_one_tenant()
    {
        var id = Guid.CreateVersion7();
        var tenant = Tenant.Create(id, new() { Slug = "ours", Name = "Another" }, Stamp);

        var exception = await Assert.ThrowsAsync<DuplicateValueException>(() => SaveAsync(id, tenant));

        Assert.Equal("ux_tenants_slug", exception.Index);
    }
}

public sealed class SqliteTenantWallTests() : TenantWallTests(DatabaseKind.Sqlite);

public sealed class PostgreSqlTenantWallTests() : TenantWallTests(DatabaseKind.PostgreSql);

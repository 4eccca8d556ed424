using Microsoft.Extensions.DependencyInjection;
using PodSales.Data.Tenancy;
using PodSales.Domain;
using PodSales.Domain.Catalog;
using PodSales.Domain.Deals;
using PodSales.Domain.Tenancy;
using PodSales.Testing;

namespace PodSales.Data.Tests;

/// <summary>A database for one test, with two tenants in it. Derived once for each kind of database.</summary>
public abstract class DatabaseTests(DatabaseKind kind) : IAsyncLifetime
{
    protected static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 30, 0, TimeSpan.Zero);
    protected static readonly Guid Ours = Guid.Parse("0195a000-0000-7000-8000-000000000001");
    protected static readonly Guid Theirs = Guid.Parse("0195a000-0000-7000-8000-000000000002");
    protected static readonly Stamp Stamp = new(Now, "ana");

    private TestDatabase? _database;
    private ServiceProvider? _services;

    protected DatabaseKind Kind => kind;

    protected TestDatabase Database => _database!;

    protected ServiceProvider Services => _services!;

    protected T Get<T>() where T : notnull => Services.GetRequiredService<T>();

    public virtual async Task InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync(kind);
        _services = NewServices();
        await using var ours = Context(Ours);
        ours.Add(Tenant.Create(Ours, new() { Slug = "ours", Name = "Ours" }, Stamp));
        await ours.SaveChangesAsync();
        await using var theirs = Context(Theirs);
        theirs.Add(Tenant.Create(Theirs, new() { Slug = "theirs", Name = "Theirs" }, Stamp));
        await theirs.SaveChangesAsync();
    }

    public async Task DisposeAsync()
    {
        await Services.DisposeAsync();
        await Database.DisposeAsync();
    }

    /// <summary>The services as another process would have them.</summary>
    protected ServiceProvider NewServices() => new ServiceCollection().AddPodSalesData(Database.Options).BuildServiceProvider();

    protected PodSalesDbContext Context(Guid tenantId) => Get<Providers.IDatabase>().CreateContext(new FixedTenant(tenantId, "ana"));

    protected static Podcast NewPodcast(Guid tenantId, string title = "Night Shift") => Podcast.Create(
        tenantId, Guid.CreateVersion7(), new() { Title = title, FeedUrl = "https://feeds.example.com/show.xml" }, Stamp);

    protected static Advertiser NewAdvertiser(Guid tenantId, string name = "Tea Company") =>
        Advertiser.Create(tenantId, Guid.CreateVersion7(), new() { Name = name }, Stamp);

    protected static Episode NewEpisode(Podcast podcast, string title = "One") => Episode.Create(
        podcast, Guid.CreateVersion7(), new() { FeedGuid = Guid.CreateVersion7().ToString(), Title = title, PublishedAt = Now }, Stamp);

    protected static Deal NewDeal(Advertiser advertiser, Podcast podcast) => Deal.Open(
        advertiser.TenantId,
        Guid.CreateVersion7(),
        new() { AdvertiserId = advertiser.Id, PodcastId = podcast.Id, Name = "Spring", Amount = new(150_000, "USD") },
        Stamp);

    protected async Task SaveAsync(Guid tenantId, params object[] rows)
    {
        await using var context = Context(tenantId);
        context.AddRange(rows);
        await context.SaveChangesAsync();
    }

    /// <summary>A deal of a tenant, with the advertiser and the podcast it is about, all saved.</summary>
    protected async Task<Deal> SavedDealAsync(Guid tenantId)
    {
        var (advertiser, podcast) = (NewAdvertiser(tenantId), NewPodcast(tenantId));
        var deal = NewDeal(advertiser, podcast);
        await SaveAsync(tenantId, advertiser, podcast, deal);
        return deal;
    }
}

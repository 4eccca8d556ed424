using Microsoft.Extensions.DependencyInjection;
using PodSales.Data;
using PodSales.Data.Tenancy;
using PodSales.Domain;
using PodSales.Domain.Catalog;
using PodSales.Domain.Tenancy;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.Tests.Servers;

/// <summary>A network of a test's own on a running server: nobody else's data count in its sums, and its past is as the test says.</summary>
public sealed class OwnNetwork : IAsyncDisposable
{
    private readonly TestServer _server;
    private readonly ServiceProvider _services;

    private OwnNetwork(TestServer server, ServiceProvider services) => (_server, _services) = (server, services);

    /// <summary>Its id.</summary>
    public Guid Id { get; } = Guid.CreateVersion7();

    /// <summary>An advertiser of it.</summary>
    public Guid AdvertiserId { get; } = Guid.CreateVersion7();

    /// <summary>A podcast of it.</summary>
    public Guid PodcastId { get; } = Guid.CreateVersion7();

    /// <summary>Now, in whole seconds.</summary>
    public static Stamp Now => new(DateTimeOffset.FromUnixTimeSeconds(DateTimeOffset.UtcNow.ToUnixTimeSeconds()), "test");

    /// <summary>Its day now; its clock is in UTC.</summary>
    public static DateOnly Today => DateOnly.FromDateTime(Now.At.UtcDateTime);

    /// <summary>Founds a network with one advertiser and one podcast.</summary>
    public static async Task<OwnNetwork> FoundAsync(TestServer server)
    {
        var options = new PodSalesDataOptions
        {
            ConnectionString = server.Settings.GetValueOrDefault("ConnectionStrings__PodSales"),
            DataDirectory = server.Settings["PodSales__DataDirectory"],
        };
        var network = new OwnNetwork(server, new ServiceCollection()
            .AddSingleton<HeldTenant>()
            .AddSingleton<ITenant>(services => services.GetRequiredService<HeldTenant>())
            .AddPodSalesData(options)
            .BuildServiceProvider());
        network._services.GetRequiredService<HeldTenant>().TenantId = network.Id;
        await network.AddAsync(
            Tenant.Create(network.Id, new() { Slug = $"own-{network.Id:n}", Name = "Own" }, Now),
            Advertiser.Create(network.Id, network.AdvertiserId, new() { Name = "Tea Company" }, Now),
            Podcast.Create(network.Id, network.PodcastId, new() { Title = "Night Shift", FeedUrl = "https://feeds.example.com/show.xml" }, Now),
            PodcastHost.Add(network.Id, Guid.CreateVersion7(), network.PodcastId, "creator@own", Now));
        return network;
    }

    /// <summary>Somebody of it.</summary>
    public Caller As(string role, Uri? address = null) => _server.WithToken(
        _server.TokensOf(TimeProvider.System).Issue(Id, $"{role}@own", [role], new IdentityOptions().Audience), address);

    /// <summary>Puts rows into its data.</summary>
    public Task AddAsync(params object[] rows) => ChangeAsync(async database =>
    {
        database.AddRange(rows);
        await database.SaveChangesAsync();
    });

    /// <summary>Does something to its data.</summary>
    public async Task ChangeAsync(Func<PodSalesDbContext, Task> change)
    {
        await using var scope = _services.CreateAsyncScope();
        await change(scope.ServiceProvider.GetRequiredService<PodSalesDbContext>());
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private sealed class HeldTenant : ITenant
    {
        public Guid TenantId { get; set; }

        public string Actor => "test";
    }
}

using System.Linq.Expressions;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using PodSales.Data.Providers;
using PodSales.Data.Reading;
using PodSales.Data.Tenancy;
using PodSales.Domain.Catalog;
using PodSales.Domain.Deals;
using PodSales.Testing;

namespace PodSales.Data.Tests.Reading;

/// <summary>Rows by ids: whichever way a database has for them, they are what EF Core would have read.</summary>
public abstract class RowReaderTests(DatabaseKind kind) : DatabaseTests(kind)
{
    private static readonly RowQuery<Deal, DealRow> Deals = new(
        database => database.Deals,
        deal => deal.Id,
        deal => new DealRow(
            deal.Id, deal.Name, deal.Stage, deal.LossReason, deal.Amount.MinorUnits, deal.Amount.Currency, deal.ExpectedClose, deal.Owner, deal.Version, deal.CreatedAt));

    private static readonly RowQuery<Sale, string> Sales = new(
        database =>
            from deal in database.Deals
            join podcast in database.Podcasts on deal.PodcastId equals podcast.Id
            orderby podcast.Title
            select new Sale { Deal = deal, Podcast = podcast },
        sale => sale.Deal.Id,
        sale => sale.Deal.Name + " in " + sale.Podcast.Title);

    private static readonly RowQuery<Deal, Card> Cards = NewCards();

    private static readonly RowQuery<Podcast, AudienceProfile> Audiences = new(
        database => database.Podcasts, podcast => podcast.Id, podcast => podcast.Audience);

    [Fact]
    public async Task Each_value_is_as_it_was_saved()
    {
        var (advertiser, podcast) = (NewAdvertiser(Ours), NewPodcast(Ours));
        var bare = NewDeal(advertiser, podcast);
        var full = Deal.Open(
            Ours,
            Guid.CreateVersion7(),
            new()
            {
                AdvertiserId = advertiser.Id,
                PodcastId = podcast.Id,
                Name = "Full",
                Amount = new(1, "EUR"),
                ExpectedClose = new(2026, 5, 1),
                Owner = "ana",
            },
            Stamp);
        await SaveAsync(Ours, advertiser, podcast, bare, full);

        var rows = await Reader(Ours).ReadAsync(Deals, [bare.Id, full.Id], CancellationToken.None);

        Assert.Equal([(bare.Id, RowOf(bare)), (full.Id, RowOf(full))], rows.OrderByDescending(read => read.Row.Name == "Spring"));
    }

    [Fact]
    public async Task One_id_gives_its_row_and_none_give_none()
    {
        var deal = await SavedDealAsync(Ours);

        Assert.Equal([(deal.Id, RowOf(deal))], await Reader(Ours).ReadAsync(Deals, [deal.Id], CancellationToken.None));
        Assert.Empty(await Reader(Ours).ReadAsync(Deals, [], CancellationToken.None));
    }

    [Fact]
    public async Task Ids_that_name_nothing_or_something_of_another_network_are_passed_over()
    {
        var (ours, theirs) = (await SavedDealAsync(Ours), await SavedDealAsync(Theirs));

        var rows = await Reader(Ours).ReadAsync(Deals, [theirs.Id, ours.Id, Guid.CreateVersion7()], CancellationToken.None);

        Assert.Equal([ours.Id], rows.Select(row => row.Id));
        Assert.Empty(await Reader(Ours).ReadAsync(Deals, [theirs.Id], CancellationToken.None));
    }

    [Fact]
    public async Task Rows_of_several_entities_come_in_the_order_of_the_query()
    {
        var (advertiser, late, early) = (NewAdvertiser(Ours), NewPodcast(Ours, "Night"), NewPodcast(Ours, "Morning"));
        var (first, second) = (NewDeal(advertiser, late), NewDeal(advertiser, early));
        await SaveAsync(Ours, advertiser, late, early, first, second);

        Assert.Equal(
            [(second.Id, "Spring in Morning"), (first.Id, "Spring in Night")],
            await Reader(Ours).ReadAsync(Sales, [first.Id, second.Id], CancellationToken.None));
    }

    [Fact]
    public async Task What_is_stored_as_a_document_is_read_as_it_was_saved()
    {
        var podcast = Podcast.Create(
            Ours,
            Guid.CreateVersion7(),
            new() { Title = "Measured", FeedUrl = "https://feeds.example.com/measured.xml", Audience = new() { MonthlyDownloads = 120_000 } },
            Stamp);
        await SaveAsync(Ours, podcast);

        var (_, audience) = Assert.Single(await Reader(Ours).ReadAsync(Audiences, [podcast.Id], CancellationToken.None));

        Assert.Equal(120_000, audience.MonthlyDownloads);
    }

    [Fact]
    public async Task Whoever_makes_shows_reads_what_concerns_theirs()
    {
        var (advertiser, own, foreign) = (NewAdvertiser(Ours), NewPodcast(Ours, "Own"), NewPodcast(Ours, "Foreign"));
        var (seen, hidden) = (NewDeal(advertiser, own), NewDeal(advertiser, foreign));
        await SaveAsync(Ours, advertiser, own, foreign, seen, hidden, PodcastHost.Add(Ours, Guid.CreateVersion7(), own.Id, "maker", Stamp));
        var reader = new RowReader(Get<IDatabase>(), new Maker(Ours));

        Assert.Equal([seen.Id], (await reader.ReadAsync(Deals, [seen.Id, hidden.Id], CancellationToken.None)).Select(row => row.Id));
        Assert.Empty(await reader.ReadAsync(Deals, [hidden.Id], CancellationToken.None));
    }

    [Fact]
    public async Task A_narrowed_row_has_what_was_selected_and_the_defaults_of_the_rest()
    {
        var deal = await SavedDealAsync(Ours);

        var (id, row) = Assert.Single(await Reader(Ours).ReadAsync(
            Cards.Narrowed(card => new Card { Name = card.Name, Price = new Price { MinorUnits = card.Price.MinorUnits } }), [deal.Id], CancellationToken.None));

        Assert.Equal((deal.Id, deal.Name, deal.Amount.MinorUnits), (id, row.Name, row.Price.MinorUnits));
        Assert.Equal((Guid.Empty, ""), (row.Id, row.Price.Currency));
    }

    [Fact]
    public void Equal_selections_are_one_query_and_beyond_two_hundred_the_rows_come_whole()
    {
        var cards = NewCards();
        Expression<Func<Card, Card>> names = card => new Card { Name = card.Name };
        Expression<Func<Card, Card>> again = card => new Card { Name = card.Name };

        Assert.Same(cards, cards.Narrowed(null));
        Assert.Same(cards.Narrowed(names), cards.Narrowed(again));
        Assert.All(Enumerable.Range(0, 199), number => Assert.NotSame(cards, cards.Narrowed(Named(number))));
        Assert.Same(cards, cards.Narrowed(Named(199)));
        Assert.NotSame(cards, cards.Narrowed(names));

        static Expression<Func<Card, Card>> Named(int number)
        {
            var card = Expression.Parameter(typeof(Card), $"card{number}");
            return Expression.Lambda<Func<Card, Card>>(
                Expression.MemberInit(Expression.New(typeof(Card)), Expression.Bind(typeof(Card).GetProperty(nameof(Card.Name))!, Expression.Property(card, nameof(Card.Name)))), card);
        }
    }

    private static RowQuery<Deal, Card> NewCards() => new(
        database => database.Deals,
        deal => deal.Id,
        deal => new Card { Id = deal.Id, Name = deal.Name, Price = new Price { MinorUnits = deal.Amount.MinorUnits, Currency = deal.Amount.Currency } });

    private RowReader Reader(Guid tenantId) => new(Get<IDatabase>(), new FixedTenant(tenantId, "ana"));

    private static DealRow RowOf(Deal deal) => new(
        deal.Id, deal.Name, deal.Stage, deal.LossReason, deal.Amount.MinorUnits, deal.Amount.Currency, deal.ExpectedClose, deal.Owner, deal.Version, deal.CreatedAt);

    private sealed record DealRow(
        Guid Id,
        string Name,
        DealStage Stage,
        LossReason? LossReason,
        long MinorUnits,
        string Currency,
        DateOnly? ExpectedClose,
        string? Owner,
        int Version,
        DateTimeOffset CreatedAt);

    private sealed class Card
    {
        public Guid Id { get; init; }

        public string Name { get; init; } = "";

        public Price Price { get; init; } = new();
    }

    private sealed class Price
    {
        public long MinorUnits { get; init; }

        public string Currency { get; init; } = "";
    }

    private sealed class Sale
    {
        public required Deal Deal { get; init; }

        public required Podcast Podcast { get; init; }
    }

    private sealed record Maker(Guid TenantId) : ITenant
    {
        public string Actor => "maker";

        public string? OnlyShowsOf => "maker";
    }
}

public sealed class SqliteRowReaderTests() : RowReaderTests(DatabaseKind.Sqlite);

public sealed class PostgreSqlRowReaderTests() : RowReaderTests(DatabaseKind.PostgreSql)
{
    private static readonly RowQuery<Podcast, string> Titles = new(database => database.Podcasts, podcast => podcast.Id, podcast => podcast.Title);

    [Fact]
    public async Task Whoever_leaves_early_disturbs_nobody_on_the_connections_that_look_ups_share()
    {
        var podcasts = Enumerable.Range(0, 40).Select(number => NewPodcast(Ours, $"Show {number}")).ToList();
        await SaveAsync(Ours, [.. podcasts]);
        var pooled = new NpgsqlConnectionStringBuilder(Database.Options.ConnectionString) { Pooling = true }.ConnectionString;
        await using var services = new ServiceCollection().AddPodSalesData(new() { ConnectionString = pooled }).BuildServiceProvider();
        var reader = new RowReader(services.GetRequiredService<IDatabase>(), new FixedTenant(Ours, "ana"));

        async Task<bool> ReadAsync(int number)
        {
            using var leaving = new CancellationTokenSource();
            var podcast = podcasts[number % podcasts.Count];
            var read = reader.ReadAsync(Titles, [podcast.Id], leaving.Token).AsTask();
            if (number % 3 == 0)
            {
                await leaving.CancelAsync();
            }

            try
            {
                return (await read) is [(_, var title)] && title == podcast.Title;
            }
            catch (OperationCanceledException)
            {
                return number % 3 == 0;
            }
        }

        Assert.All(await Task.WhenAll(Enumerable.Range(0, 3_000).Select(ReadAsync)), Assert.True);
    }

    [Fact]
    public async Task A_query_that_reads_what_is_not_mapped_is_refused_with_what_to_do()
    {
        var query = new RowQuery<Deal, int>(database => database.Deals, deal => deal.Id, deal => deal.Events.Count);
        var reader = new RowReader(Get<IDatabase>(), new FixedTenant(Ours, "ana"));

        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(
            async () => await reader.ReadAsync(query, [Guid.CreateVersion7()], CancellationToken.None));

        Assert.Contains("Name each property that it needs.", refusal.Message, StringComparison.Ordinal);
    }
}

using Microsoft.EntityFrameworkCore;
using PodSales.Domain;
using PodSales.Domain.Catalog;
using PodSales.Domain.InsertionOrders;
using PodSales.Domain.Metrics;
using PodSales.GraphQL.Tests.Servers;

namespace PodSales.GraphQL.Tests.Dashboards;

/// <summary>What dashboards show, put into a network of one's own.</summary>
internal static class DashboardCalls
{
    extension(OwnNetwork network)
    {
        /// <summary>An order of one line at a CPM, that began some days ago and has delivered so much.</summary>
        /// <param name="booked">Impressions sold.</param>
        /// <param name="cpm">The rate in cents.</param>
        /// <param name="delivered">Impressions delivered; null when it has not begun.</param>
        /// <param name="daysGone">How many of its days are over.</param>
        /// <param name="days">How long it runs.</param>
        public async Task<InsertionOrder> OrderAsync(long booked, long cpm, long? delivered, int daysGone, int days = 30)
        {
            var flight = new Flight(OwnNetwork.Today.AddDays(-daysGone), OwnNetwork.Today.AddDays(days - 1 - daysGone));
            var lineId = Guid.CreateVersion7();
            var order = InsertionOrder.Draft(
                network.Id,
                Guid.CreateVersion7(),
                new() { Number = $"IO-{lineId:n}", AdvertiserId = network.AdvertiserId, Currency = "USD" },
                [(lineId, new() { PodcastId = network.PodcastId, Flight = flight, BookedImpressions = booked, Rate = new(cpm, "USD") })],
                OwnNetwork.Now);
            Apply(order, new(LineAction.Book, flight.First.AddDays(-1)));
            if (delivered is { } count)
            {
                Apply(order, new(LineAction.Start, flight.First));
                Assert.IsType<OrderResult.Done>(order.RecordDelivery(lineId, count, OwnNetwork.Today.AddDays(-1), OwnNetwork.Now));
            }

            if (OwnNetwork.Today > flight.Last)
            {
                Apply(order, new(LineAction.Finish, flight.Last.AddDays(1)));
            }

            await network.AddAsync(order);
            return order;
        }

        /// <summary>Makes some of what the first line of an order owes good.</summary>
        public Task MakeGoodAsync(InsertionOrder order, long impressions) => network.ChangeAsync(async database =>
        {
            var stored = await database.InsertionOrders.SingleAsync(row => row.Id == order.Id);
            var flight = new Flight(OwnNetwork.Today.AddDays(3), OwnNetwork.Today.AddDays(9));
            Assert.IsType<OrderResult.Done>(stored.BookMakegood(Guid.CreateVersion7(), new(order.Lines[0].Id, flight, impressions), OwnNetwork.Now));
            await database.SaveChangesAsync();
        });

        /// <summary>An episode of the network's podcast.</summary>
        public async Task<Guid> EpisodeAsync(double inDays, int capacity = 3, int taken = 0)
        {
            var id = Guid.CreateVersion7();
            await network.ChangeAsync(async database =>
            {
                var podcast = await database.Podcasts.SingleAsync();
                var episode = Episode.Create(
                    podcast,
                    id,
                    new() { FeedGuid = $"{id}", Title = $"In {inDays} days", PublishedAt = OwnNetwork.Now.At.AddDays(inDays), SlotCapacity = capacity },
                    OwnNetwork.Now);
                if (taken > 0)
                {
                    Assert.Null(episode.TakeSlots(taken, OwnNetwork.Now));
                }

                database.Episodes.Add(episode);
                await database.SaveChangesAsync();
            });
            return id;
        }

        /// <summary>An import that ended some time ago.</summary>
        public Task ImportAsync(bool isGood, TimeSpan ago)
        {
            var stamp = new Stamp(OwnNetwork.Now.At - ago, "ana");
            var import = MetricsImport.Queue(network.Id, Guid.CreateVersion7(stamp.At), new() { Source = "csv", FileName = "day.csv" }, stamp);
            Assert.Null(import.Start(stamp));
            Assert.Null(isGood
                ? import.Complete(new(0, 0, 0, 0), [], stamp)
                : import.Fail(new("HEADER_MISSING", "The file is empty."), [], stamp));
            return network.AddAsync(import);
        }
    }

    private static void Apply(InsertionOrder order, LineCommand command) =>
        Assert.IsType<OrderResult.Done>(order.Apply(command, OwnNetwork.Now));
}

using PodSales.Data;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.Events;

/// <summary>Reads what has happened.</summary>
[QueryType]
public sealed class EventQueries
{
    /// <summary>What has happened in your network, the newest first.</summary>
    [GraphQLName("events")]
    [Authorize(Roles = [Roles.Admin, Roles.Seller, Roles.AdOps, Roles.Viewer])]
    [UsePaging(ConnectionName = "Events", IncludeTotalCount = true)]
    [UseFiltering<EventFilter>]
    [UseSorting<EventSort>]
    public async Task<Connection<EventType>> GetEventsAsync(
        PagingArguments paging, QueryContext<EventType> query, [Service] PodSalesDbContext database, CancellationToken cancellationToken) =>
        await database.Events.Select(EventType.Projection)
            .With(query, EventSort.NewestFirst)
            .ToPageAsync(paging, cancellationToken)
            .ToConnectionAsync();
}

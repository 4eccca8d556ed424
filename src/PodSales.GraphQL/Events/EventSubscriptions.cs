using System.Collections.Frozen;
using PodSales.Data.Events;
using PodSales.Data.Tenancy;
using PodSales.Domain;
using PodSales.GraphQL.Errors;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.Events;

/// <summary>Follows what happens, live.</summary>
[SubscriptionType]
public sealed class EventSubscriptions
{
    /// <summary>
    /// What happens in your network, in the order in which it became true. With <c>after</c> it begins with everything that
    /// you have missed since then: no event is lost or shown twice across a reconnect.
    /// </summary>
    /// <param name="types">The types to follow; all when left out.</param>
    /// <param name="after">The cursor of the last event you have seen; from now on when left out.</param>
    /// <param name="happened">The event.</param>
    [GraphQLName("onEvent")]
    [Authorize(Roles = [Roles.Admin, Roles.Seller, Roles.AdOps, Roles.Viewer])]
    [Subscribe(With = nameof(Follow))]
    public EventType OnEvent(IReadOnlyList<string>? types, string? after, [EventMessage] EventRecord happened) => EventType.Of(happened);

    /// <summary>The events behind <see cref="OnEvent"/>.</summary>
    [GraphQLIgnore]
    public IAsyncEnumerable<EventRecord> Follow(
        IReadOnlyList<string>? types, string? after, [Service] EventLog log, [Service] ITenant tenant, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(log);
        ArgumentNullException.ThrowIfNull(tenant);
        return log.ReadAsync(tenant.TenantId, types?.ToFrozenSet(), PositionOf(after), cancellationToken);
    }

    internal static EventPosition? PositionOf(string? after)
    {
        if (after is null)
        {
            return null;
        }

        return EventPosition.TryParse(after, out var position)
            ? position
            : throw new InvalidInputException(new Problem(
                "CURSOR_INVALID", $"Expected the cursor of an event, found \"{after}\"; take it from the field cursor of an event.", "after"));
    }
}

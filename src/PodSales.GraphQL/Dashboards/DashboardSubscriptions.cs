using System.Security.Claims;
using PodSales.Data.Events;
using PodSales.Data.Tenancy;
using PodSales.GraphQL.Errors;
using PodSales.GraphQL.Events;
using PodSales.GraphQL.Features;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.Dashboards;

/// <summary>Follows dashboards live.</summary>
[SubscriptionType]
public sealed class DashboardSubscriptions
{
    /// <summary>
    /// Tells which parts of a dashboard to read again, each time something happens that they show. With <c>after</c> it begins with what
    /// you have missed since then. Creators follow their own dashboard only, as far as it tells of their shows.
    /// </summary>
    /// <param name="dashboard">The dashboard.</param>
    /// <param name="after">The cursor of the last change you have seen; from now on when left out.</param>
    /// <param name="happened">The event.</param>
    [GraphQLName("onDashboardChanged")]
    [Authorize]
    [Subscribe(With = nameof(Follow))]
    public DashboardChange OnDashboardChanged(DashboardKind dashboard, string? after, [EventMessage] EventRecord happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        return new(
            dashboard, DashboardEvents.Cards(dashboard, happened.Type), happened.Type, happened.OccurredAt, happened.Position.ToString());
    }

    /// <summary>The events behind <see cref="OnDashboardChanged"/>.</summary>
    [GraphQLIgnore]
    public IAsyncEnumerable<EventRecord> Follow(
        DashboardKind dashboard,
        string? after,
        ClaimsPrincipal user,
        [Service] FeatureGate features,
        [Service] EventLog log,
        [Service] OwnShowEvents own,
        [Service] ITenant tenant,
        CancellationToken cancellationToken)
    {
        if (dashboard != DashboardKind.Creator)
        {
            ForbiddenException.ThrowUnless(Roles.SeeingSales.Any(user.IsInRole), Roles.Viewer, "follow this dashboard");
        }

        var happened = log.ReadAsync(tenant.TenantId, DashboardEvents.Types(dashboard), EventSubscriptions.PositionOf(after), cancellationToken);
        return features.FollowAsync(Feature.NewDashboardCards, own.In(happened), cancellationToken);
    }
}

using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Data.InsertionOrders;
using PodSales.Data.Tenancy;
using PodSales.Domain.InsertionOrders;
using PodSales.Domain.Tenancy;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.InsertionOrders.Links;

/// <summary>Follows the last part of a vanity URL to the advertiser's page, and notes that somebody came by.</summary>
internal sealed class VanityLinks(TenantDirectory tenants, IServiceScopeFactory scopes, Visitors visitors, TimeProvider clock)
{
    // What VanityUrl.Build puts after a name that is kept for the site itself.
    private const string AfterReserved = "-podcast";

    /// <summary>Where a name leads.</summary>
    /// <param name="network">The network's name in addresses.</param>
    /// <param name="name">A promo code, as people write it.</param>
    /// <param name="visit">Who comes by; null to look without leaving a trace.</param>
    /// <param name="cancellationToken">Ends it before the click is written.</param>
    public async Task<LinkTarget> FollowAsync(string network, string name, Visit? visit, CancellationToken cancellationToken)
    {
        if (await tenants.FindBySlugAsync(network, cancellationToken) is not { Status: TenantStatus.Active } tenant || CodeOf(name) is not { } code)
        {
            return LinkTarget.Unknown;
        }

        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentTenant>().ActFor(new FixedTenant(tenant.TenantId, "visitor"));
        var database = scope.ServiceProvider.GetRequiredService<PodSalesDbContext>();
        var today = tenant.Today(clock.GetUtcNow());
        if (await FindAsync(database, code, today, cancellationToken) is not { } link)
        {
            return LinkTarget.Unknown;
        }

        if (link.State == LinkState.Live && link.Address is not null && visit is not null)
        {
            database.LinkClicks.Add(LinkClickRow.Of(
                tenant.TenantId, Guid.CreateVersion7(clock.GetUtcNow()), link.LineId, today, visit.Referrer, visitors.Hash(visit, tenant.TenantId, today)));
            await database.SaveChangesAsync(cancellationToken);
        }

        return new LinkTarget(link.Address is null ? LinkState.Unknown : link.State, link.Address);
    }

    private static string? CodeOf(string name)
    {
        var plain = name.EndsWith(AfterReserved, StringComparison.OrdinalIgnoreCase) && VanityUrl.IsReserved(name[..^AfterReserved.Length])
            ? name[..^AfterReserved.Length]
            : name;
        return PromoCode.TryParse(plain, out var code) ? code.Text : null;
    }

    // A code may have been several lines' in turn: the one that leads somewhere wins, then the newest.
    private static async Task<Link?> FindAsync(PodSalesDbContext database, string code, DateOnly today, CancellationToken cancellationToken)
    {
        var lines = await (
            from line in database.LineItems
            where EF.Property<string?>(line, "PromoCodeKey") == code && line.Kind == LineKind.Sold
            join order in database.InsertionOrders.IgnoreAutoIncludes() on EF.Property<Guid>(line, "OrderId") equals order.Id
            join advertiser in database.Advertisers on order.AdvertiserId equals advertiser.Id
            join podcast in database.Podcasts on line.PodcastId equals podcast.Id
            orderby line.Id descending
            select new { Line = line, order.Number, advertiser.WebsiteUrl, podcast.Title }).AsNoTracking().ToListAsync(cancellationToken);
        return lines
            .Select(row => new Link(row.Line.Id, row.Line.LinkOn(today), AddressOf(row.WebsiteUrl, row.Title, row.Number, code)))
            .OrderByDescending(link => link.State == LinkState.Live)
            .ThenByDescending(link => link.State == LinkState.Ended)
            .FirstOrDefault();
    }

    private static string? AddressOf(string? website, string show, string number, string code)
    {
        if (website is null)
        {
            return null;
        }

        var page = new UriBuilder(website);
        var marks = $"utm_source={VanityUrl.Slug(show)}&utm_medium=podcast&utm_campaign={Uri.EscapeDataString(number)}&utm_content={code}";
        page.Query = page.Query is { Length: > 1 } query ? $"{query[1..]}&{marks}" : marks;
        return page.Uri.AbsoluteUri;
    }

    private sealed record Link(Guid LineId, LinkState State, string? Address);
}

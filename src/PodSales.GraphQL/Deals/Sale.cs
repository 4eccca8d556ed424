using System.Linq.Expressions;
using PodSales.Data;
using PodSales.Domain.Catalog;
using PodSales.Domain.Deals;
using PodSales.GraphQL.Catalog;

namespace PodSales.GraphQL.Deals;

/// <summary>
/// A deal with its show and its advertiser, without which it is hardly ever looked at: one statement reads all three. A database leaves out
/// the one that nothing is read of.
/// </summary>
internal sealed class Sale
{
    /// <summary>The deals of a database.</summary>
    public static Expression<Func<PodSalesDbContext, IQueryable<Sale>>> All { get; } = database => database.Deals
        .LeftJoin(database.Podcasts, deal => deal.PodcastId, podcast => podcast.Id, (deal, podcast) => new { Deal = deal, Podcast = podcast })
        .LeftJoin(
            database.Advertisers,
            row => row.Deal.AdvertiserId,
            advertiser => advertiser.Id,
            (row, advertiser) => new Sale { Deal = row.Deal, Podcast = row.Podcast!, Advertiser = advertiser! });

    /// <summary>Reads a deal as the schema tells it.</summary>
    public static Expression<Func<Sale, DealType>> Projection { get; } = MakeProjection();

    private static Func<PodSalesDbContext, IQueryable<Sale>> AllOf { get; } = All.Compile();

    public required Deal Deal { get; init; }

    public required Podcast Podcast { get; init; }

    public required Advertiser Advertiser { get; init; }

    /// <inheritdoc cref="All"/>
    public static IQueryable<Sale> In(PodSalesDbContext database) => AllOf(database);

    private static Expression<Func<Sale, DealType>> MakeProjection()
    {
        Expression<Func<Sale, Deal>> deal = sale => sale.Deal;
        var sale = deal.Parameters[0];
        var read = (MemberInitExpression)DealType.Projection.Of(deal.Body);
        return Expression.Lambda<Func<Sale, DealType>>(
            read.Update(
                read.NewExpression,
                [
                    .. read.Bindings,
                    Bind(nameof(DealType.Podcast), PodcastType.Summary.Of(Expression.Property(sale, nameof(Podcast)))),
                    Bind(nameof(DealType.Advertiser), AdvertiserType.Summary.Of(Expression.Property(sale, nameof(Advertiser)))),
                ]),
            sale);
    }

    private static MemberAssignment Bind(string member, Expression value) => Expression.Bind(typeof(DealType).GetProperty(member)!, value);
}

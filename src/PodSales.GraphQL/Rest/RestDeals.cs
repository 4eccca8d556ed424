using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Domain.Deals;
using PodSales.Domain.InsertionOrders;
using PodSales.GraphQL.Deals;
using PodSales.GraphQL.Errors;
using PodSales.GraphQL.Features;

namespace PodSales.GraphQL.Rest;

/// <summary>The seed's deals, by the service that GraphQL moves them with.</summary>
internal sealed class RestDeals(DealService service, FeatureGate features, PodSalesDbContext database)
{
    // The seed's clients give no reasons, and the history asks for one.
    private const string DefaultNote = "Moved through the REST API";

    /// <summary>A deal by its id.</summary>
    /// <exception cref="RefusalException">The feature is off, or there is no such deal.</exception>
    public async Task<DealBody> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        await features.RequireAsync(Feature.DealPipeline);
        return await BodyOfAsync(await LoadAsync(id, cancellationToken), cancellationToken);
    }

    /// <summary>Moves a deal. One that is closed and asked into an open stage is reopened; one that is there already stays.</summary>
    /// <exception cref="RefusalException">The feature is off, there is no such deal or stage, or the way there is not open.</exception>
    public async Task<DealBody> MoveAsync(Guid id, DealStageBody body, CancellationToken cancellationToken)
    {
        await features.RequireAsync(Feature.DealPipeline);
        var stage = RestWords.Parse<DealStage>("stage", RestValue.Required("stage", body.Stage));
        var reason = RestWords.Parse<LossReason>("loss_reason", body.LossReason ?? "other");
        var note = string.IsNullOrWhiteSpace(body.Note) ? DefaultNote : body.Note;
        var deal = await LoadAsync(id, cancellationToken);
        if (deal.Stage == stage)
        {
            return await BodyOfAsync(deal, cancellationToken);
        }

        var moved = !deal.IsOpen && DealPipeline.IsOpen(stage)
            ? await service.ReopenAsync(id, expectedVersion: null, stage, note, cancellationToken)
            : await service.MoveAsync(id, expectedVersion: null, stage, note, stage == DealStage.Lost ? reason : null, cancellationToken);
        return await BodyOfAsync(moved, cancellationToken);
    }

    private async Task<Deal> LoadAsync(Guid id, CancellationToken cancellationToken) =>
        await database.Deals.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellationToken) ?? throw new NotFoundException("DEAL", id);

    private async Task<DealBody> BodyOfAsync(Deal deal, CancellationToken cancellationToken)
    {
        var orders = await database.InsertionOrders
            .Where(order => order.DealId == deal.Id && order.Status != OrderStatus.Cancelled)
            .Select(order => order.Status)
            .ToListAsync(cancellationToken);
        return new(deal.Id, deal.Name, StatusOf(deal.Stage, orders), deal.Stage, deal.StageChangedAt);
    }

    private static string StatusOf(DealStage stage, IReadOnlyList<OrderStatus> orders) => stage switch
    {
        DealStage.Lost => "cancelled",
        not DealStage.Won => "draft",
        _ when orders.Contains(OrderStatus.Active) => "active",
        _ when orders is not [] && orders.All(status => status == OrderStatus.Completed) => "completed",
        _ => "scheduled",
    };
}

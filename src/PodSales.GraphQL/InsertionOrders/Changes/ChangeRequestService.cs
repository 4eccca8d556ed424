using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Data.Tenancy;
using PodSales.Domain;
using PodSales.Domain.InsertionOrders;
using PodSales.GraphQL.Errors;
using PodSales.GraphQL.Features;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.InsertionOrders.Changes;

/// <summary>How booked orders change: somebody proposes, somebody decides, and what is approved happens as a whole.</summary>
public sealed class ChangeRequestService(
    PodSalesDbContext database,
    ITenant tenant,
    FeatureGate features,
    InsertionOrderService orders,
    OrderRevisions revisions,
    NetworkCalendar calendar,
    TimeProvider clock)
{
    private Stamp Now => new(clock.GetUtcNow(), tenant.Actor);

    /// <summary>Proposes a change of a booked order.</summary>
    /// <param name="orderId">The order.</param>
    /// <param name="expectedVersion">The version the caller decided on; null to decide on the present one.</param>
    /// <param name="change">What is to be different.</param>
    /// <param name="reason">Why.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    /// <exception cref="RefusalException">The feature is off, there is no such order, its version is another, or it could not be changed so.</exception>
    public async Task<ChangeRequest> ProposeAsync(
        Guid orderId, int? expectedVersion, OrderChange change, string reason, CancellationToken cancellationToken)
    {
        await features.RequireAsync(Feature.IoBookings);
        var order = await database.InsertionOrders.AsNoTracking().SingleOrDefaultAsync(row => row.Id == orderId, cancellationToken)
            ?? throw new NotFoundException("INSERTION_ORDER", orderId);
        if (expectedVersion is { } expected && expected != order.Version)
        {
            throw new VersionConflictException(expected, order.Version);
        }

        var now = Now;
        var today = await calendar.TodayAsync(cancellationToken);
        var revision = await revisions.OfAsync(order, change, now, cancellationToken);
        InvalidInputException.ThrowIfAny(ChangeRequest.Problems(order, revision, reason, today));
        var request = ChangeRequest.Propose(Guid.CreateVersion7(now.At), order, revision, reason, today, now);
        database.ChangeRequests.Add(request);
        await database.SaveChangesAsync(cancellationToken);
        return request;
    }

    /// <summary>Decides a change request. An approved one changes the order, its inventory included, in the same transaction.</summary>
    /// <param name="id">The request.</param>
    /// <param name="status">The decision.</param>
    /// <param name="note">What is said to it; a refusal needs it.</param>
    /// <param name="overbooking">Why more impressions may be promised than are expected; null when they may not.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    /// <exception cref="RefusalException">The feature is off, there is no such request, it is decided, or the order cannot be changed so any more.</exception>
    public async Task<ChangeRequest> DecideAsync(
        Guid id, ChangeRequestStatus status, string? note, string? overbooking, CancellationToken cancellationToken)
    {
        await features.RequireAsync(Feature.IoBookings);
        var found = await database.ChangeRequests.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellationToken)
            ?? throw new NotFoundException("CHANGE_REQUEST", id);
        return status == ChangeRequestStatus.Approved
            ? await ApproveAsync(found, note, overbooking, cancellationToken)
            : await database.RepeatAsync(async () =>
            {
                var request = await DecidedAsync(id, status, note, Now, cancellationToken);
                await database.SaveChangesAsync(cancellationToken);
                return request;
            });
    }

    private async Task<ChangeRequest> ApproveAsync(
        ChangeRequest found, string? note, string? overbooking, CancellationToken cancellationToken)
    {
        ChangeRequest? request = null;
        await orders.ChangeAsync(
            found.OrderId,
            expectedVersion: null,
            note,
            async (order, today, now) =>
            {
                request = await DecidedAsync(found.Id, ChangeRequestStatus.Approved, note, now, cancellationToken);
                InvalidInputException.ThrowIf(order.Revise(request.Revision, request.Reason, today, now));
            },
            cancellationToken,
            overbooking);
        return request!;
    }

    private async Task<ChangeRequest> DecidedAsync(
        Guid id, ChangeRequestStatus status, string? note, Stamp now, CancellationToken cancellationToken)
    {
        var request = await database.ChangeRequests.SingleAsync(row => row.Id == id, cancellationToken);
        InvalidInputException.ThrowIf(request.Decide(status, note, now));
        return request;
    }
}

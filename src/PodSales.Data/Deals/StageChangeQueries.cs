using Microsoft.EntityFrameworkCore;
using PodSales.Domain.Deals;

namespace PodSales.Data.Deals;

/// <summary>The questions that are asked of the moves of all deals, by name.</summary>
public static class StageChangeQueries
{
    extension(IQueryable<StageChange> changes)
    {
        /// <summary>Each move with the id of its deal.</summary>
        /// <returns>The moves.</returns>
        public IQueryable<DealMoveRow> WithDeals() => changes.Select(change => new DealMoveRow
        {
            Id = EF.Property<Guid>(change, DealConfiguration.ChangeId),
            DealId = EF.Property<Guid>(change, DealConfiguration.DealId),
            From = change.From,
            To = change.To,
            Kind = change.Kind,
            At = change.At,
            By = change.By,
            Note = change.Note,
            LossReason = change.LossReason,
        });
    }
}

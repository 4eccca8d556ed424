using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using PodSales.Domain.Deals;

namespace PodSales.Data.Deals;

/// <summary>What a save of deals adds to the pipeline and takes from it.</summary>
/// <remarks>
/// The database adds, so that two savers do not overwrite each other's sums. What was there before is known exactly: had somebody
/// changed the deal meanwhile, its version would refuse the save. All savers take the rows in the same order, as the last thing
/// before the commit, so none waits for another in a circle, and none for long.
/// </remarks>
internal sealed class PipelineChanges
{
    private readonly SortedDictionary<PipelinePlace, (long Deals, long Amount)> _changes = [];

    public bool IsEmpty => _changes.Count == 0;

    /// <summary>Finds what is about to be saved; to be asked before, since saving forgets what was.</summary>
    public static PipelineChanges In(ChangeTracker tracker)
    {
        var changes = new PipelineChanges();
        foreach (var entry in tracker.Entries<Deal>())
        {
            changes.Add(entry);
        }

        foreach (var place in changes._changes.Where(change => change.Value == default).Select(change => change.Key).ToArray())
        {
            changes._changes.Remove(place);
        }

        return changes;
    }

    /// <summary>Writes the changes.</summary>
    public Task ApplyAsync(PodSalesDbContext context, CancellationToken cancellationToken)
    {
        var values = new List<object> { context.TenantId };
        foreach (var (place, (deals, amount)) in _changes)
        {
            values.AddRange([place.StageWord, place.Currency, place.CloseMonth, deals, amount]);
        }

        return context.Database.ExecuteSqlRawAsync(Statement(_changes.Count), values, cancellationToken);
    }

    // Parameter 0 is the tenant, then come five a row.
    private static string Statement(int rows)
    {
        var values = Enumerable.Range(0, rows).Select(row => string.Create(
            CultureInfo.InvariantCulture,
            $"({{0}}, {{{(5 * row) + 1}}}, {{{(5 * row) + 2}}}, {{{(5 * row) + 3}}}, {{{(5 * row) + 4}}}, {{{(5 * row) + 5}}})"));
        return $"""
            INSERT INTO {PipelineRowConfiguration.Table} AS kept (tenant_id, stage, currency, close_month, deals, amount_minor_units)
            VALUES {string.Join(", ", values)}
            ON CONFLICT (tenant_id, stage, currency, close_month) DO UPDATE
            SET deals = kept.deals + excluded.deals, amount_minor_units = kept.amount_minor_units + excluded.amount_minor_units
            """;
    }

    private void Add(EntityEntry<Deal> entry)
    {
        if (entry.State is EntityState.Modified or EntityState.Deleted)
        {
            var amount = entry.ComplexProperty(deal => deal.Amount);
            Add(
                new(
                    entry.Property(deal => deal.Stage).OriginalValue,
                    amount.Property(money => money.Currency).OriginalValue,
                    PipelinePlace.MonthOf(entry.Property(deal => deal.ExpectedClose).OriginalValue)),
                -1,
                -amount.Property(money => money.MinorUnits).OriginalValue);
        }

        if (entry.State is EntityState.Modified or EntityState.Added)
        {
            var deal = entry.Entity;
            Add(new(deal.Stage, deal.Amount.Currency, PipelinePlace.MonthOf(deal.ExpectedClose)), 1, deal.Amount.MinorUnits);
        }
    }

    private void Add(PipelinePlace place, int deals, long amount)
    {
        var before = _changes.GetValueOrDefault(place);
        _changes[place] = (before.Deals + deals, before.Amount + amount);
    }
}

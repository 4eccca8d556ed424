using System.Collections.Immutable;
using PodSales.Domain;
using PodSales.Domain.Metrics;

namespace PodSales.Data.Metrics;

/// <summary>What came of importing a file.</summary>
public abstract record MergeOutcome
{
    private MergeOutcome()
    {
    }

    /// <summary>The file was worked through, and the import's record says what came of it.</summary>
    /// <param name="Import">The record, with its status and counts. Whether rows are stored depends on its mode and status.</param>
    /// <param name="Errors">The first faults, by row, up to <see cref="MetricsImport.MostErrorsKept"/>.</param>
    public sealed record Done(MetricsImport Import, ImmutableArray<RowError> Errors) : MergeOutcome;

    /// <summary>Nothing is stored, and the import's record is as it was.</summary>
    /// <param name="Problem">Why.</param>
    public sealed record Refused(Problem Problem) : MergeOutcome;
}

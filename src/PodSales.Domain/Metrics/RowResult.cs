using System.Collections.Immutable;

namespace PodSales.Domain.Metrics;

/// <summary>What came of reading one row.</summary>
public abstract record RowResult
{
    private RowResult(int row) => Row = row;

    /// <summary>
    /// The record's number; the header is 1, so the first row of figures is 2. Empty lines do not count.
    /// </summary>
    public int Row { get; }

    /// <summary>The row can be stored, as far as can be said without storage.</summary>
    public sealed record Valid : RowResult
    {
        internal Valid(int row, DailyMetric metric) : base(row) => Metric = metric;

        /// <summary>What it says.</summary>
        public DailyMetric Metric { get; }
    }

    /// <summary>The row cannot be stored.</summary>
    public sealed record Invalid : RowResult
    {
        internal Invalid(int row, ImmutableArray<RowError> errors, ImmutableArray<string?> cells) : base(row) =>
            (Errors, Cells) = (errors, cells);

        /// <summary>Every fault of the row, in column order; at least one.</summary>
        public ImmutableArray<RowError> Errors { get; }

        /// <summary>
        /// What stands in the row, in the order of <see cref="RejectedRow.Columns"/>, each shortened to 100 characters and null
        /// where there is nothing; empty when the row cannot be told apart into cells.
        /// </summary>
        public ImmutableArray<string?> Cells { get; }
    }
}

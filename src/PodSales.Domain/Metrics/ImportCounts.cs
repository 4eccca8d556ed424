namespace PodSales.Domain.Metrics;

/// <summary>How many rows went which way; each from 0.</summary>
/// <param name="Inserted">New ones.</param>
/// <param name="Updated">Ones that replaced other figures.</param>
/// <param name="Unchanged">Ones whose figures were stored already.</param>
/// <param name="Rejected">Bad ones.</param>
public sealed record ImportCounts(int Inserted, int Updated, int Unchanged, int Rejected)
{
    /// <summary>Rows that are stored now.</summary>
    public int Stored => Inserted + Updated + Unchanged;

    /// <summary>All rows that were read.</summary>
    public int Total => Stored + Rejected;
}

using CsvHelper;

namespace PodSales.Domain.Metrics;

/// <summary>Notes which records the reader found badly quoted, until their row is looked at.</summary>
internal sealed class QuoteFaults
{
    private readonly HashSet<long> _records = [];

    public void Take(CsvMalformedRecord record) => _records.Add(record.RecordNumber);

    public bool Remove(long record) => _records.Remove(record);
}

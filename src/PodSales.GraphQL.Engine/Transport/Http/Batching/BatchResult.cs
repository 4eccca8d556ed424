using System.Buffers;
using PodSales.GraphQL.Engine.Execution;

namespace PodSales.GraphQL.Engine.Transport.Http.Batching;

/// <summary>The results of a batch as one list, in the order of its operations.</summary>
internal sealed class BatchResult : OperationResult
{
    private readonly List<OperationResult> _results = [];

    public override IReadOnlyList<IError> Errors => [.. _results.SelectMany(result => result.Errors)];

    /// <summary>Whether at least one operation got an answer: the status of the response is that of a refusal only where all were refused.</summary>
    public override bool HasData => _results.Any(result => result.HasData || result.Errors is []);

    /// <summary>Collects results, and gives them back where they do not come to their end.</summary>
    public static async Task<BatchResult> CollectAsync(IAsyncEnumerable<OperationResult> results)
    {
        var batch = new BatchResult();
        try
        {
            await foreach (var result in results.ConfigureAwait(false))
            {
                batch._results.Add(result);
            }
        }
        catch
        {
            await batch.DisposeAsync().ConfigureAwait(false);
            throw;
        }

        return batch;
    }

    public override void WriteTo(IBufferWriter<byte> writer)
    {
        writer.Write("["u8);
        foreach (var (position, result) in _results.Index())
        {
            writer.Write(position == 0 ? ""u8 : ","u8);
            result.WriteTo(writer);
        }

        writer.Write("]"u8);
    }

    public override async ValueTask DisposeAsync()
    {
        foreach (var result in _results)
        {
            await result.DisposeAsync().ConfigureAwait(false);
        }

        await base.DisposeAsync().ConfigureAwait(false);
    }
}

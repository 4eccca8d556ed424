using System.Collections.Immutable;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http;
using PodSales.GraphQL.Engine.CostAnalysis;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Execution.Results;

namespace PodSales.GraphQL.Engine.Transport.Http.Batching;

/// <summary>Executes the operations of a batch.</summary>
/// <remarks>
/// One after another, in the order of the batch: a mutation finds what the one before it has done, and a batch takes one turn at
/// a time of those that all requests share. Each operation has services of its own, so what one leaves behind in them is
/// nothing to the next.
/// </remarks>
internal sealed class BatchExecution(ServedSchema schema, HttpContext context, RequestFlags flags)
{
    private readonly BatchCost _cost = new();

    /// <summary>Executes each operation when its result is asked for. Whoever reads disposes of each result.</summary>
    public async IAsyncEnumerable<OperationResult> RunAsync(
        ImmutableArray<BatchMember> members, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var member in members)
        {
            await foreach (var result in AnswerAsync(member.Reading, cancellationToken).ConfigureAwait(false))
            {
                yield return new IndexedResult(result, member.Index);
            }
        }
    }

    private async IAsyncEnumerable<OperationResult> AnswerAsync(
        RequestReading reading, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        switch (await ExecuteAsync(reading).ConfigureAwait(false))
        {
            case OperationResult single:
                yield return single;
                break;

            case ResponseStream stream:
                await using (stream.ConfigureAwait(false))
                {
                    await foreach (var result in stream.ReadResultsAsync().WithCancellation(cancellationToken).ConfigureAwait(false))
                    {
                        yield return result;
                    }
                }

                break;
        }
    }

    private Task<IExecutionResult> ExecuteAsync(RequestReading reading) => reading switch
    {
        RequestReading.Refused refused => Task.FromResult<IExecutionResult>(Refuse(refused.Error)),
        RequestReading.Accepted accepted => schema.ExecuteAsync(context, accepted.Message, flags, _cost),
        _ => throw new UnreachableException($"{reading.GetType()} is no operation of a batch."),
    };

    private ErrorResult Refuse(IError error)
    {
        schema.Instrumentation?.Refused([error]);
        return new ErrorResult([error]);
    }
}

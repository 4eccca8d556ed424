using System.Diagnostics;
using PodSales.GraphQL.Engine.DataLoaders;
using static PodSales.GraphQL.Engine.Diagnostics.TelemetryNames;

namespace PodSales.GraphQL.Engine.Diagnostics;

/// <summary>A batch of a loader as a trace shows it. What the fetch itself traces, such as a command to a database, lies inside.</summary>
internal static class BatchSpan
{
    public static async Task FetchAsync(Instrumentation instrumentation, Batch batch, CancellationToken cancellationToken)
    {
        using var span = instrumentation.Start(ActivityScopes.DataLoaderBatch, $"{Spans.DataLoaderBatch} {batch.LoaderName}");
        await batch.FetchAsync(cancellationToken).ConfigureAwait(false);
        if (span is { IsAllDataRequested: true })
        {
            Describe(span, batch, instrumentation.Options.IncludeDataLoaderKeys);
        }
    }

    private static void Describe(Activity span, Batch batch, bool withKeys)
    {
        span.SetTag(Attributes.ProcessingType, "dataloader_batch");
        span.SetTag(Attributes.DataLoaderName, batch.LoaderName);
        span.SetTag(Attributes.BatchSize, batch.Size);
        if (withKeys)
        {
            span.SetTag(Attributes.BatchKeys, batch.KeysAsText.ToArray());
        }

        if (batch.Failure is { } failure)
        {
            span.Fail(failure);
        }
    }
}

using System.Diagnostics.Tracing;
using System.Globalization;

namespace PodSales.GraphQL.Engine.Benchmarks.Executing;

/// <summary>
/// Counts the objects that the process allocates. The runtime reports each allocation, several of one type at once, but only
/// to who asked for it before the process started (see RESULTS.md for the environment variables).
/// </summary>
internal sealed class AllocationCounter : EventListener
{
    private const string Runtime = "Microsoft-Windows-DotNETRuntime";
    private const string Allocation = "GCSampledObjectAllocationHigh";
    private const EventKeywords AllAllocations = (EventKeywords)0x200000;

    private long _count;

    public long Count => Interlocked.Read(ref _count);

    /// <summary>The objects that one run allocates, over so many runs that what the counting itself allocates is lost among them.</summary>
    public static double PerRun(Action run, int runs)
    {
        using var counter = new AllocationCounter();
        for (var i = 0; i < runs / 10; i++)
        {
            run();
        }

        var before = counter.Settled();
        for (var i = 0; i < runs; i++)
        {
            run();
        }

        var count = counter.Settled() - before;
        return count > 0
            ? (double)count / runs
            : throw new InvalidOperationException("The runtime reports no allocations: set the DOTNET_EventPipe variables before the start.");
    }

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == Runtime)
        {
            EnableEvents(eventSource, EventLevel.Informational, AllAllocations);
        }
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        if (eventData.EventName == Allocation)
        {
            var index = eventData.PayloadNames!.IndexOf("ObjectCountForTypeSample");
            Interlocked.Add(ref _count, Convert.ToInt64(eventData.Payload![index], CultureInfo.InvariantCulture));
        }
    }

    /// <summary>The count once the events that are under way have arrived.</summary>
    private long Settled()
    {
        Thread.Sleep(TimeSpan.FromSeconds(2));
        return Count;
    }
}

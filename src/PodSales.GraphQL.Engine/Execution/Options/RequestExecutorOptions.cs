using System.Diagnostics;
using PodSales.GraphQL.Engine.PersistedOperations;

namespace PodSales.GraphQL.Engine.Execution.Options;

/// <summary>How requests are executed.</summary>
public sealed class RequestExecutorOptions
{
    private static readonly TimeSpan MinExecutionTimeout = TimeSpan.FromMilliseconds(100);

    /// <summary>How long a request may take before it fails with HC0045: 30 s, under a debugger 30 min. At least 100 ms, or infinite.</summary>
    public TimeSpan ExecutionTimeout
    {
        get;
        set => field = value != Timeout.InfiniteTimeSpan && value < MinExecutionTimeout ? MinExecutionTimeout : value;
    } = Debugger.IsAttached ? TimeSpan.FromMinutes(30) : TimeSpan.FromSeconds(30);

    /// <summary>Whether clients see message and stack trace of unexpected exceptions; only for development. True under a debugger.</summary>
    public bool IncludeExceptionDetails { get; set; } = Debugger.IsAttached;

    /// <summary>The most bytes of parsed and planned documents that are kept for reuse, estimated from their text; 16 MiB.</summary>
    public long DocumentCacheBytes { get; set; } = 16 * 1024 * 1024;

    /// <summary>The most documents that are kept for reuse; 256.</summary>
    public int DocumentCacheSize { get; set; } = 256;

    /// <summary>The most fields that one operation's plan may have over all object types; 10,000.</summary>
    public int MaxPlanFields { get; set; } = 10_000;

    /// <summary>Which documents are executed where some are stored.</summary>
    public PersistedOperationOptions PersistedOperations { get; } = new();
}

using Microsoft.Extensions.Logging;

namespace PodSales.GraphQL.Engine.Execution;

/// <summary>What execution writes to the log.</summary>
internal static partial class ExecutionLog
{
    [LoggerMessage(EventId = 1, Level = LogLevel.Error, Message = "The field {Coordinate} failed at {Path}, in trace {TraceId}.")]
    public static partial void FieldFailed(this ILogger logger, string coordinate, Path path, string traceId, Exception exception);

    [LoggerMessage(EventId = 2, Level = LogLevel.Error, Message = "A request failed before it was executed, in trace {TraceId}.")]
    public static partial void RequestFailed(this ILogger logger, string traceId, Exception exception);

    [LoggerMessage(EventId = 3, Level = LogLevel.Error, Message = "The source stream of {Coordinate} failed, in trace {TraceId}.")]
    public static partial void SourceStreamFailed(this ILogger logger, string coordinate, string traceId, Exception exception);

    [LoggerMessage(EventId = 4, Level = LogLevel.Error, Message = "The services of a resolver could not be disposed of.")]
    public static partial void ScopeFailed(this ILogger logger, Exception exception);

    [LoggerMessage(EventId = 5, Level = LogLevel.Warning, Message = "The limits of requests are lifted.")]
    public static partial void LimitsLifted(this ILogger logger);

    [LoggerMessage(EventId = 6, Level = LogLevel.Warning, Message = "The limits of requests hold although they were disabled: that works in Development only.")]
    public static partial void LimitsKept(this ILogger logger);
}

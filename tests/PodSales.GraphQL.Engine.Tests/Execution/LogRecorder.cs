using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace PodSales.GraphQL.Engine.Tests.Execution;

/// <summary>Keeps what is written to the log.</summary>
internal sealed class LogRecorder : ILogger
{
    private readonly ConcurrentQueue<(string Message, Exception? Exception)> _entries = [];

    public IReadOnlyCollection<(string Message, Exception? Exception)> Entries => _entries;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        _entries.Enqueue((formatter(state, exception), exception));
}

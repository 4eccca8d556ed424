using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Logging;

namespace PodSales.Data.Benchmarks;

/// <summary>Shows where the time goes: every statement that takes a twentieth of a second or more.</summary>
internal sealed class SlowStatements : ILoggerProvider, ILogger
{
    private const double ShownFromMs = 50;
    private const int Shown = 90;

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel == LogLevel.Information;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (eventId.Id == RelationalEventId.CommandExecuted.Id && state is IReadOnlyList<KeyValuePair<string, object?>> values)
        {
            var elapsed = double.Parse(Value(values, "elapsed").Replace(",", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture);
            var text = Value(values, "commandText").ReplaceLineEndings(" ");
            if (elapsed >= ShownFromMs)
            {
                Console.WriteLine($"    {elapsed} ms  {(text.Length > Shown ? text[..Shown] : text)}");
            }
        }
    }

    public void Dispose()
    {
    }

    private static string Value(IReadOnlyList<KeyValuePair<string, object?>> values, string name) =>
        values.First(value => value.Key == name).Value?.ToString() ?? "";
}

using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;

namespace PodSales.GraphQL.Engine.Tests.Diagnostics;

/// <summary>What the meters of one server measure.</summary>
internal sealed class MetricRecorder : IDisposable
{
    private readonly List<string> _measurements = [];
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _first = new(StringComparer.Ordinal);
    private readonly MeterListener _listener = new();

    public MetricRecorder(IMeterFactory meters)
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (ReferenceEquals(instrument.Meter.Scope, meters))
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Add(instrument, value.ToString(CultureInfo.InvariantCulture), tags));
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument, value.ToString(CultureInfo.InvariantCulture), tags));
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(instrument, value > 0 ? "some" : "none", tags));
        _listener.Start();
    }

    /// <summary>The measurements of an instrument, each with its attributes.</summary>
    public IReadOnlyList<string> Of(string instrument)
    {
        _listener.RecordObservableInstruments();
        lock (_measurements)
        {
            var prefix = $"{instrument} ";
            return [.. _measurements.Where(measurement => measurement.StartsWith(prefix, StringComparison.Ordinal)).Select(measurement => measurement[prefix.Length..])];
        }
    }

    /// <summary>Done as soon as an instrument has measured something.</summary>
    public Task MeasuredAsync(string instrument) => First(instrument).Task;

    public void Dispose() => _listener.Dispose();

    private void Add(Instrument instrument, string value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var attributes = string.Concat(tags.ToArray().OrderBy(tag => tag.Key, StringComparer.Ordinal).Select(tag => $" {tag.Key}={tag.Value}"));
        lock (_measurements)
        {
            _measurements.Add($"{instrument.Name} {value}{attributes}");
        }

        First(instrument.Name).TrySetResult();
    }

    private TaskCompletionSource First(string instrument) =>
        _first.GetOrAdd(instrument, static _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
}

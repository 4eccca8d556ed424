using System.Diagnostics;
using System.Diagnostics.Metrics;
using static PodSales.GraphQL.Engine.Diagnostics.TelemetryNames;

namespace PodSales.GraphQL.Engine.Diagnostics;

/// <summary>What is counted of the requests to one schema. An attribute has few values, whatever clients send.</summary>
internal sealed class RequestMetrics
{
    // From a tenth of a millisecond, in which a known request is done, to the ten seconds after which nobody waits.
    private static readonly InstrumentAdvice<double> Buckets = new()
    {
        HistogramBucketBoundaries = [0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    };

    private readonly Histogram<double> _requestDuration;
    private readonly Dictionary<ProcessingStep, Histogram<double>> _stepDurations;
    private readonly Histogram<double>[] _allDurations;
    private readonly UpDownCounter<int> _activeRequests;
    private readonly Counter<long> _errors;
    private readonly Counter<long> _drops;
    private readonly Counter<long> _cacheLookups;
    private int _activeSubscriptions;

    public RequestMetrics(Meter meter)
    {
        var execution = Duration(meter, Metrics.ExecuteDuration, "Time to execute an operation, or one event of a subscription.");
        _stepDurations = new()
        {
            [ProcessingStep.Parse] = Duration(meter, Metrics.ParseDuration, "Time to parse a document that is not known yet."),
            [ProcessingStep.Validate] = Duration(meter, Metrics.ValidateDuration, "Time to validate a document that is not known yet."),
            [ProcessingStep.Plan] = Duration(meter, Metrics.PlanDuration, "Time to plan an operation that is not planned yet."),
            [ProcessingStep.Execute] = execution,
            [ProcessingStep.AnswerEvent] = execution,
        };
        _requestDuration = Duration(meter, Metrics.RequestDuration, "Time until a request is answered, or the stream of a subscription open.");
        _allDurations = [.. _stepDurations.Values, _requestDuration];
        _activeRequests = meter.CreateUpDownCounter<int>(Metrics.ActiveRequests, "{request}", "Requests that are under way.");
        _errors = meter.CreateCounter<long>(Metrics.Errors, "{error}", "Errors in responses, by their code.");
        _drops = meter.CreateCounter<long>(Metrics.Drops, "{drop}", "What was dropped because somebody did not read: connections, and messages of topics.");
        _cacheLookups = meter.CreateCounter<long>(Metrics.CacheLookups, "{lookup}", "Look-ups of documents, plans and stored documents.");
        meter.CreateObservableUpDownCounter(
            Metrics.ActiveSubscriptions, () => Volatile.Read(ref _activeSubscriptions), "{subscription}", "Subscriptions that are open.");
    }

    /// <summary>Whether anybody counts requests.</summary>
    public bool IsEnabled => _activeRequests.Enabled || _errors.Enabled || _cacheLookups.Enabled
        || Array.Exists(_allDurations, static duration => duration.Enabled);

    /// <summary>Counts a request as under way.</summary>
    /// <returns>False where nobody counts, so that it must not be counted out either.</returns>
    public bool TryBeginRequest()
    {
        var isCounted = _activeRequests.Enabled;
        _activeRequests.Add(1);
        return isCounted;
    }

    /// <summary>Counts a request as done.</summary>
    /// <param name="isActive">Whether it was counted as under way.</param>
    /// <param name="duration">How long it took.</param>
    /// <param name="operationType">The type of its operation; null where it was refused before that was known.</param>
    /// <param name="refusal">Why it was refused; null where it was executed.</param>
    public void EndRequest(bool isActive, TimeSpan duration, string? operationType, IError? refusal)
    {
        _activeRequests.Add(isActive ? -1 : 0);
        if (_requestDuration.Enabled)
        {
            _requestDuration.Record(duration.TotalSeconds, TagsOf(operationType, refusal));
        }
    }

    public void StepEnded(ProcessingStep step, TimeSpan duration, string? operationType)
    {
        if (_stepDurations.TryGetValue(step, out var histogram) && histogram.Enabled)
        {
            histogram.Record(duration.TotalSeconds, TagsOf(operationType, error: null));
        }
    }

    public void Failed(IReadOnlyList<IError> errors, string? operationType)
    {
        if (_errors.Enabled)
        {
            foreach (var error in errors)
            {
                _errors.Add(1, TagsOf(operationType, error));
            }
        }
    }

    public void LookedUp(string cache, bool isHit) =>
        _cacheLookups.Add(1, new(Attributes.CacheName, cache), new(Attributes.CacheHit, isHit));

    public void Dropped(string reason) => _drops.Add(1, new KeyValuePair<string, object?>(Attributes.DropReason, reason));

    /// <summary>Counts a subscription as open.</summary>
    /// <returns>Counts it as closed.</returns>
    public Action SubscriptionOpened()
    {
        Interlocked.Increment(ref _activeSubscriptions);
        return () => Interlocked.Decrement(ref _activeSubscriptions);
    }

    private static Histogram<double> Duration(Meter meter, string name, string description) =>
        meter.CreateHistogram(name, "s", description, tags: null, Buckets);

    private static TagList TagsOf(string? operationType, IError? error)
    {
        var tags = default(TagList);
        if (operationType is not null)
        {
            tags.Add(Attributes.OperationType, operationType);
        }

        if (error is not null)
        {
            tags.Add(Attributes.ErrorType, error.Type);
        }

        return tags;
    }
}

using System.Diagnostics;
using System.Globalization;

namespace PodSales.GraphQL.Engine.Benchmarks.Executing;

/// <summary>Time and bytes of one run of something, the medians of several batches.</summary>
internal readonly record struct Measurement(double Microseconds, double Bytes)
{
    private const int Batches = 15;
    private static readonly TimeSpan BatchTime = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan WarmUpTime = TimeSpan.FromSeconds(3);

    /// <param name="run">Must end on the thread that called it, for that thread's allocations are counted.</param>
    public static Measurement Of(Action run)
    {
        Repeat(run, WarmUpTime);
        var batches = Enumerable.Range(0, Batches).Select(_ => Repeat(run, BatchTime)).ToList();
        return new Measurement(
            Median(batches.Select(batch => batch.Microseconds)),
            Median(batches.Select(batch => batch.Bytes)));
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Microseconds,10:0.000} us {Bytes,10:0.0} bytes");

    private static Measurement Repeat(Action run, TimeSpan time)
    {
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        var runs = 0;
        do
        {
            run();
            runs++;
        }
        while (Stopwatch.GetElapsedTime(start) < time);
        return new Measurement(
            Stopwatch.GetElapsedTime(start).TotalMicroseconds / runs,
            (GC.GetAllocatedBytesForCurrentThread() - bytes) / (double)runs);
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Batches / 2);
}

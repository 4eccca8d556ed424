using System.Globalization;
using System.Net;

namespace PodSales.GraphQL.Engine.Benchmarks.Subscribing;

/// <summary>
/// Many subscribers of one topic, and some more that subscribe to heavy messages and never read. Sends one event after the
/// other and takes the time until the last subscriber has it.
/// </summary>
internal sealed class SubscriptionLoad(Uri server, int subscribers, int stalled, int events) : IDisposable
{
    private const int ConnectingAtOnce = 64;
    private const int StalledReceiveBuffer = 4096;
    private const int WarmUpEvents = 10;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly HttpClient _http = new() { BaseAddress = server };
    private readonly IPEndPoint _address = new(IPAddress.Loopback, server.Port);
    private readonly List<Subscriber> _connections = [];
    private EventReception[] _events = [];

    /// <returns>Whether all events reached all subscribers.</returns>
    public async Task<bool> RunAsync()
    {
        _events = new EventReception[WarmUpEvents + events];
        await ConnectAsync(subscribers, "subscription { onTick { number } }", 0);
        var reading = _connections.ConvertAll(connection => connection.ReadAllAsync());
        await ConnectAsync(stalled, "subscription { onTick { ballast } }", StalledReceiveBuffer);
        await Task.Delay(TimeSpan.FromSeconds(2));
        Console.WriteLine($"{subscribers} subscribers, {stalled} stalled, server {await MemoryAsync()} MB");

        var times = new List<TimeSpan>();
        for (var number = 0; number < _events.Length; number++)
        {
            times.Add(await SendAsync(number));
        }

        Report([.. times.Skip(WarmUpEvents).Order()], await MemoryAsync());
        _connections.ForEach(connection => connection.Dispose());
        await Task.WhenAll(reading);
        return _events.All(reception => reception.Count == subscribers);
    }

    public void Dispose() => _http.Dispose();

    private async Task ConnectAsync(int count, string document, int receiveBuffer)
    {
        foreach (var some in Enumerable.Range(0, count).Chunk(ConnectingAtOnce))
        {
            _connections.AddRange(await Task.WhenAll(some.Select(_ =>
                Subscriber.ConnectAsync(_address, document, receiveBuffer, number => _events[number].Add()))));
        }
    }

    private async Task<TimeSpan> SendAsync(int number)
    {
        var reception = _events[number] = new EventReception(subscribers);
        using var answer = await _http.PostAsync(new Uri($"/ticks/{number}", UriKind.Relative), null);
        answer.EnsureSuccessStatusCode();
        var first = await Task.WhenAny(reception.All, Task.Delay(Patience));
        if (first != reception.All)
        {
            Console.WriteLine($"Event {number} reached {reception.Count} of {subscribers} subscribers in {Patience.TotalSeconds:0} s.");
            return Patience;
        }

        return await reception.All;
    }

    private void Report(IReadOnlyList<TimeSpan> sorted, long memory) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{events} events: fastest {sorted[0].TotalMilliseconds:0} ms, median {sorted[events / 2].TotalMilliseconds:0} ms, slowest {sorted[^1].TotalMilliseconds:0} ms; received {_events.Sum(reception => reception.Count)} of {(long)_events.Length * subscribers}; server {memory} MB"));

    private async Task<long> MemoryAsync() =>
        long.Parse(await _http.GetStringAsync(new Uri("/memory", UriKind.Relative)), CultureInfo.InvariantCulture) / 1024 / 1024;
}

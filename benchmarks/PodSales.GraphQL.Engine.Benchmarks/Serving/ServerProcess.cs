using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace PodSales.GraphQL.Engine.Benchmarks.Serving;

/// <summary>The server of these benchmarks in a process of its own, on a port that was free.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly Process _process;

    private ServerProcess(Process process, Uri endpoint) => (_process, Endpoint) = (process, endpoint);

    /// <summary>Its id.</summary>
    public int Id => _process.Id;

    /// <summary>Where it answers GraphQL requests.</summary>
    public Uri Endpoint { get; }

    /// <summary>Starts it, and returns once it answers.</summary>
    public static async Task<ServerProcess> StartAsync()
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var process = Process.Start(Environment.ProcessPath!, ["serve", address.ToString()]);
        using var http = new HttpClient();
        using var patience = new CancellationTokenSource(Patience);
        while (!await AnswersAsync(http, new Uri(address, "/memory"), patience.Token))
        {
            await Task.Delay(Pause, patience.Token);
        }

        return new ServerProcess(process, new Uri(address, "/graphql"));
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static async Task<bool> AnswersAsync(HttpClient http, Uri address, CancellationToken cancellationToken)
    {
        try
        {
            return (await http.GetAsync(address, cancellationToken)).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

using System.Diagnostics;
using System.Globalization;

namespace PodSales.GraphQL.Tests.Servers;

/// <summary>A running server: the real program on a port that was free.</summary>
public sealed class ServerProcess : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan PauseOfProbes = TimeSpan.FromMilliseconds(20);

    // The probe's answer is in the log once the server says that it is done with the request.
    private static readonly string[] Arguments =
    [
        "--urls=http://127.0.0.1:0",
        "--Logging:LogLevel:Microsoft.EntityFrameworkCore.Database.Command=Information",
        "--Logging:LogLevel:Npgsql.Command=Information",
        "--Logging:LogLevel:Microsoft.AspNetCore.Hosting.Diagnostics=Information",
    ];

    private readonly Process _process;

    private ServerProcess(Process process) => _process = process;

    /// <summary>Where it answers.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1");

    internal ServerLog Log { get; } = new();

    /// <summary>The files that its process has in memory, as Linux tells them.</summary>
    internal string LoadedFiles => File.ReadAllText($"/proc/{_process.Id}/maps");

    /// <summary>Starts a server, and returns once it is ready.</summary>
    internal static async Task<ServerProcess> StartAsync(IReadOnlyDictionary<string, string> settings, string environment = "Development")
    {
        var server = await ListenAsync(settings, environment);
        await server.UntilReadyAsync();
        return server;
    }

    /// <summary>Starts a server, and returns once it listens: its database may not be in shape yet.</summary>
    internal static async Task<ServerProcess> ListenAsync(IReadOnlyDictionary<string, string> settings, string environment = "Development")
    {
        var process = Process.Start(ServerProgram.Command(settings, [$"--environment={environment}", .. Arguments]))
            ?? throw new InvalidOperationException("The server did not start.");
        var server = new ServerProcess(process);
        process.OutputDataReceived += (_, line) => server.Log.Add(line.Data);
        process.ErrorDataReceived += (_, line) => server.Log.Add(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await server.UntilListeningAsync();
        return server;
    }

    /// <summary>Asks it to end, as an orchestrator does.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> StopAsync()
    {
        if (!_process.HasExited)
        {
            using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]);
            await _process.WaitForExitAsync().WaitAsync(Patience);
        }

        return _process.ExitCode;
    }

    /// <summary>Ends it from one moment to the next, as a crash does.</summary>
    public async Task KillAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync().WaitAsync(Patience);
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await StopAsync();
        }
        catch (TimeoutException)
        {
            _process.Kill(entireProcessTree: true);
            throw;
        }
        finally
        {
            _process.Dispose();
        }
    }

    private async Task UntilListeningAsync()
    {
        var listening = Log.FindAsync(line => line.Contains(Listening, StringComparison.Ordinal));
        var ended = _process.WaitForExitAsync();
        if (await Task.WhenAny(listening, ended).WaitAsync(Patience) == ended)
        {
            throw new InvalidOperationException($"The server ended with {_process.ExitCode}:\n{Log.Text}");
        }

        // A quotation mark follows where the log is JSON.
        var line = await listening;
        Address = new Uri(line[(line.IndexOf(Listening, StringComparison.Ordinal) + Listening.Length)..].Split('"')[0].Trim());
    }

    /// <summary>Waits until it says that all is in place.</summary>
    internal async Task UntilReadyAsync()
    {
        using var http = new HttpClient { BaseAddress = Address };
        using var deadline = new CancellationTokenSource(Patience);
        while (!await IsReadyAsync(http, deadline.Token))
        {
            await Task.Delay(PauseOfProbes, deadline.Token);
        }
    }

    private async Task<bool> IsReadyAsync(HttpClient http, CancellationToken cancellationToken)
    {
        try
        {
            using var answer = await http.GetAsync(new Uri("/health/ready", UriKind.Relative), cancellationToken);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException) when (_process.HasExited)
        {
            throw new InvalidOperationException($"The server ended with {_process.ExitCode}:\n{Log.Text}");
        }
    }
}

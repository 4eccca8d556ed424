using System.Diagnostics;
using System.Globalization;
using System.Net;

namespace PodSales.GraphQL.Engine.Benchmarks.Uploading;

/// <summary>Sends one large file to a server of its own, and watches that process: its memory, and the temporary files that it opens.</summary>
internal sealed class UploadLoad(Uri server, int processId, long megabytes)
{
    private const int Megabyte = 1 << 20;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>Uploads a megabyte, then all of them, and tells what the second took.</summary>
    /// <returns>Whether all bytes arrived and no temporary file was seen.</returns>
    public async Task<bool> RunAsync()
    {
        using var http = new HttpClient { Timeout = Timeout.InfiniteTimeSpan };
        await SendAsync(http, 1);
        var before = ResidentMegabytes();

        using var ending = new CancellationTokenSource();
        var watching = WatchAsync(ending.Token);
        var start = Stopwatch.GetTimestamp();
        var arrived = await SendAsync(http, megabytes);
        var elapsed = Stopwatch.GetElapsedTime(start);
        await ending.CancelAsync();
        var (peak, files, looks) = await watching;

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"""
            {megabytes} MB in {elapsed.TotalSeconds:F1} s, {megabytes / elapsed.TotalSeconds:F0} MB/s; the server counted {arrived} bytes
            resident before it {before} MB, at most {peak} MB while it came in ({looks} looks)
            temporary files open at any look: {files}
            """));
        return arrived == megabytes * Megabyte && files == 0;
    }

    private async Task<long> SendAsync(HttpClient http, long count)
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent("""{"query":"mutation($f: Upload!) { count(file: $f) }","variables":{"f":null}}"""), "operations" },
            { new StringContent("""{"0":["variables.f"]}"""), "map" },
            { new RepeatedMegabyte(count), "0", "large.bin" },
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, server) { Content = form };
        request.Headers.Add("GraphQL-preflight", "1");
        using var answer = await http.SendAsync(request);
        var body = await answer.Content.ReadAsStringAsync();
        return System.Text.Json.JsonElement.Parse(body).TryGetProperty("data", out var data)
            ? data.GetProperty("count").GetInt64()
            : throw new InvalidOperationException($"The server answered {(int)answer.StatusCode}: {body}");
    }

    private async Task<(long Peak, int Files, int Looks)> WatchAsync(CancellationToken cancellationToken)
    {
        var (peak, files, looks) = (0L, 0, 0);
        while (!cancellationToken.IsCancellationRequested)
        {
            (peak, files, looks) = (Math.Max(peak, ResidentMegabytes()), Math.Max(files, TemporaryFiles()), looks + 1);
            await Task.Delay(Pause, CancellationToken.None);
        }

        return (peak, files, looks);
    }

    // As Linux tells of a process.
    private long ResidentMegabytes()
    {
        var line = File.ReadLines($"/proc/{processId}/status").First(static line => line.StartsWith("VmRSS:", StringComparison.Ordinal));
        return long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) / 1024;
    }

    private int TemporaryFiles() => Directory.GetFiles($"/proc/{processId}/fd")
        .Count(static file => new FileInfo(file).LinkTarget?.Contains("/ASPNETCORE_", StringComparison.Ordinal) is true);

    private sealed class RepeatedMegabyte(long count) : HttpContent
    {
        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            var block = new byte[Megabyte];
            for (var i = 0L; i < count; i++)
            {
                await stream.WriteAsync(block);
            }
        }

        protected override bool TryComputeLength(out long length)
        {
            length = count * Megabyte;
            return true;
        }
    }
}

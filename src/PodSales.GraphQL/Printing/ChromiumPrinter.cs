using System.Diagnostics;
using PodSales.GraphQL.Errors;

namespace PodSales.GraphQL.Printing;

/// <summary>Prints pages as PDF by Chromium, each in a process of its own, a bounded number at a time.</summary>
internal sealed partial class ChromiumPrinter(PrinterOptions options, TimeProvider clock, ILogger<ChromiumPrinter> logger) : IDisposable
{
    private readonly SemaphoreSlim _turns = new(options.MaxConcurrent);

    /// <summary>Prints a page.</summary>
    /// <param name="html">A whole document; what it refers to must be inside of it.</param>
    /// <param name="cancellationToken">Ends the print, and the browser with it.</param>
    /// <returns>The PDF: A4 unless the page says otherwise, tagged, with the page's title and language.</returns>
    /// <exception cref="UnavailableException">There is no Chromium, or the print did not end in time.</exception>
    public async Task<byte[]> PrintAsync(string html, CancellationToken cancellationToken)
    {
        var program = ChromiumProgram.Find(options);
        using var limit = new CancellationTokenSource(options.TimeLimit, clock);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            await _turns.WaitAsync(end.Token);
            try
            {
                using var folder = await PrintFolder.CreateAsync(html, end.Token);
                return await PrintAsync(program, folder, end.Token);
            }
            finally
            {
                _turns.Release();
            }
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new UnavailableException(
                "PRINTER_BUSY",
                $"The document was not printed within {options.TimeLimit.TotalSeconds:0} s; try again, or raise "
                + "PodSales__Printing__TimeLimit or PodSales__Printing__MaxConcurrent.");
        }
    }

    public void Dispose() => _turns.Dispose();

    private async Task<byte[]> PrintAsync(string program, PrintFolder folder, CancellationToken cancellationToken)
    {
        using var chromium = Process.Start(ChromiumCommand.For(program, folder))
            ?? throw new InvalidOperationException($"{program} did not start.");
        try
        {
            // Both are read to their ends, or a browser that says much would wait for a reader.
            var output = chromium.StandardOutput.ReadToEndAsync(cancellationToken);
            var errors = chromium.StandardError.ReadToEndAsync(cancellationToken);
            await chromium.WaitForExitAsync(cancellationToken);
            await output;
            if (chromium.ExitCode != 0 || !File.Exists(folder.Pdf))
            {
                LogFailure(chromium.ExitCode, await errors);
                throw new UnavailableException(
                    "PRINTER_FAILED", "Chromium could not print the document; the server's log says why. The preview of the document works without it.");
            }

            return await File.ReadAllBytesAsync(folder.Pdf, cancellationToken);
        }
        finally
        {
            if (!chromium.HasExited)
            {
                chromium.Kill(entireProcessTree: true);
                await chromium.WaitForExitAsync(CancellationToken.None);
            }
        }
    }

    [LoggerMessage(1, LogLevel.Error, "Chromium ended with {ExitCode} and printed nothing. It said: {Errors}")]
    private partial void LogFailure(int exitCode, string errors);
}

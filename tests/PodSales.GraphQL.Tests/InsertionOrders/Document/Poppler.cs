using System.Diagnostics;

namespace PodSales.GraphQL.Tests.InsertionOrders.Document;

/// <summary>Looks into PDFs by poppler's programs.</summary>
internal static class Poppler
{
    /// <summary>The text, laid out as on the page.</summary>
    public static Task<string> TextAsync(byte[] pdf) => RunAsync(pdf, "pdftotext", "-layout", "-enc", "UTF-8", "-", "-");

    /// <summary>What the file says of itself, by name.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> InfoAsync(byte[] pdf)
    {
        var lines = (await RunAsync(pdf, "pdfinfo", "-")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return lines.Select(line => line.Split(':', 2)).ToDictionary(pair => pair[0], pair => pair[1].Trim());
    }

    private static async Task<string> RunAsync(byte[] pdf, string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true })
            ?? throw new InvalidOperationException($"{program} did not start.");
        var text = process.StandardOutput.ReadToEndAsync();
        await process.StandardInput.BaseStream.WriteAsync(pdf);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return await text;
    }
}

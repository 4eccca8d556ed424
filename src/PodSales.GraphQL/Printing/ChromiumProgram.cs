using PodSales.GraphQL.Errors;

namespace PodSales.GraphQL.Printing;

/// <summary>Where Chromium is.</summary>
internal static class ChromiumProgram
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    /// <summary>Finds the program that the options name, or one on the PATH.</summary>
    /// <exception cref="UnavailableException">There is none.</exception>
    public static string Find(PrinterOptions options)
    {
        if (options.Program is { } configured)
        {
            return File.Exists(configured) ? configured : throw Missing($"there is no program at \"{configured}\", which PodSales__Printing__Program names");
        }

        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator);
        return Names.SelectMany(name => folders.Select(folder => System.IO.Path.Combine(folder, name))).FirstOrDefault(File.Exists)
            ?? throw Missing("no Chromium is on the server's PATH");
    }

    private static UnavailableException Missing(string reason) => new(
        "PRINTER_MISSING",
        $"Documents are printed by Chromium, and {reason}. Install it on the server (Debian: apt-get install chromium), or set "
        + "PodSales__Printing__Program to its path. The preview of the document works without it.");
}

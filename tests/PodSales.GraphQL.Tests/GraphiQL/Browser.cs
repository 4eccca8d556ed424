using System.Diagnostics;
using Xunit.Abstractions;

namespace PodSales.GraphQL.Tests.GraphiQL;

/// <summary>Runs the scripts of <c>tests/browser</c>, in which somebody uses a page in Chromium.</summary>
internal static class Browser
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);
    private static readonly string Folder = Path.Combine(RootFolder(), "tests", "browser");
    private static readonly string? Program =
        ((string[])["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]).FirstOrDefault(File.Exists);

    /// <summary>Whether GraphiQL is built into the server under test.</summary>
    public static bool HasPage { get; } = File.Exists(Path.Combine(AppContext.BaseDirectory, "graphiql", "graphiql.js"));

    /// <summary>What such a test needs and does not find; null where all is there.</summary>
    public static string? Missing { get; } =
        Program is null ? "Needs Chromium: install the package chromium."
        : !Directory.Exists(Path.Combine(Folder, "node_modules")) ? "Needs Node.js 20 or later, and \"npm ci\" run in tests/browser."
        : !HasPage ? "Needs GraphiQL: run \"npm ci\" in src/graphiql, and build again."
        : null;

    /// <summary>Runs a script to its end.</summary>
    /// <returns>What it says, a line for each thing that it did.</returns>
    public static async Task<IReadOnlyList<string>> RunAsync(string script, Uri address, ITestOutputHelper output)
    {
        var pictures = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "pictures")).FullName;
        using var node = Process.Start(new ProcessStartInfo("node", [script, address.ToString(), Program!, pictures])
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        }) ?? throw new InvalidOperationException("Node.js did not start.");
        using var deadline = new CancellationTokenSource(Patience);
        await using var ending = deadline.Token.Register(() => node.Kill(entireProcessTree: true));
        var faults = node.StandardError.ReadToEndAsync(CancellationToken.None);
        var said = await node.StandardOutput.ReadToEndAsync(CancellationToken.None);
        output.WriteLine($"{said}{await faults}\nPictures: {pictures}");
        return said.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static string RootFolder()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "PodSales.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("PodSales.sln stands nowhere above the tests.");
        }

        return folder;
    }
}

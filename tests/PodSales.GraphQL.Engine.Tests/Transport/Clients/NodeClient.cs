using System.Diagnostics;
using Xunit.Abstractions;

namespace PodSales.GraphQL.Engine.Tests.Transport.Clients;

/// <summary>Runs the cases of one of the clients in <c>tests/clients</c> against a server.</summary>
internal static class NodeClient
{
    private static readonly string Folder = System.IO.Path.Combine(RootFolder(), "tests", "clients");

    public static bool IsInstalled { get; } =
        Directory.Exists(System.IO.Path.Combine(Folder, "node_modules", "graphql")) && ProgramFolders().Any(HasNode);

    /// <summary>Runs all cases, writes the outcome of each, and fails when one failed or when their number is another one.</summary>
    public static async Task RunAsync(string script, Uri address, int cases, ITestOutputHelper output, string mode)
    {
        using var node = Process.Start(new ProcessStartInfo("node", [script, address.ToString(), mode])
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        using var deadline = new CancellationTokenSource(TimeSpan.FromMinutes(4));
        await using var killing = deadline.Token.Register(node.Kill);
        var faults = node.StandardError.ReadToEndAsync(CancellationToken.None);
        var lines = (await node.StandardOutput.ReadToEndAsync(CancellationToken.None)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        foreach (var line in lines)
        {
            output.WriteLine(line);
        }

        output.WriteLine(await faults);
        Assert.All(lines, line => Assert.StartsWith("ok ", line, StringComparison.Ordinal));
        Assert.Equal(cases, lines.Length);
    }

    private static string RootFolder()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(System.IO.Path.Combine(folder, "PodSales.sln")))
        {
            folder = System.IO.Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("PodSales.sln stands nowhere above the tests.");
        }

        return folder;
    }

    private static string[] ProgramFolders() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);

    private static bool HasNode(string folder) => File.Exists(System.IO.Path.Combine(folder, OperatingSystem.IsWindows() ? "node.exe" : "node"));
}

using System.ComponentModel;
using System.Diagnostics;

namespace PodSales.Testing;

/// <summary>Finds PostgreSQL's server programs on this machine, and runs them.</summary>
internal static class PostgreSqlPrograms
{
    private static readonly Lazy<string> Folder = new(Find);

    /// <summary>Runs a program to its end.</summary>
    public static async Task RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(Command(program, arguments))
            ?? throw new InvalidOperationException($"{program} did not start.");
        var errors = process.StandardError.ReadToEndAsync();
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {await errors}");
        }
    }

    /// <summary>What starts a program, as the user <c>postgres</c> where this process is root: the server refuses to be root.</summary>
    public static ProcessStartInfo Command(string program, params string[] arguments)
    {
        var path = program.StartsWith('/') ? program : PathOf(program);
        return new(
            Environment.IsPrivilegedProcess ? "runuser" : path,
            Environment.IsPrivilegedProcess ? ["-u", "postgres", "--", path, .. arguments] : arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
    }

    public static string PathOf(string program) => Path.Combine(Folder.Value, program);

    private static string Find()
    {
        IEnumerable<string> debian = Directory.Exists("/usr/lib/postgresql")
            ? Directory.EnumerateDirectories("/usr/lib/postgresql").OrderDescending(StringComparer.Ordinal).Select(version => Path.Combine(version, "bin"))
            : [];
        return debian.Prepend(BySelfReport()).FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")))
            ?? throw new InvalidOperationException(
                "PostgreSQL's server programs are not on this machine. Install Debian's package \"postgresql\", "
                + $"or set {PostgreSqlCluster.Variable} to the connection string of a running server.");
    }

    private static string BySelfReport()
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("pg_config", ["--bindir"]) { RedirectStandardOutput = true });
            return process?.StandardOutput.ReadToEnd().Trim() ?? "";
        }
        catch (Win32Exception)
        {
            return "";
        }
    }
}

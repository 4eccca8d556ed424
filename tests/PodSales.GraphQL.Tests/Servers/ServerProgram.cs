using System.Diagnostics;

namespace PodSales.GraphQL.Tests.Servers;

/// <summary>The built server program, for running it in a process of its own.</summary>
internal static class ServerProgram
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>The program's file; everything it needs stands beside it.</summary>
    public static string File { get; } = Path.Combine(AppContext.BaseDirectory, "PodSales.GraphQL.dll");

    /// <summary>What starts the program, with nothing of this process's own settings.</summary>
    public static ProcessStartInfo Command(IReadOnlyDictionary<string, string> settings, params IEnumerable<string> arguments) =>
        With(settings, new ProcessStartInfo("dotnet", [File, .. arguments]));

    /// <summary>Runs a command of the program to its end.</summary>
    public static Task<ProgramResult> RunAsync(IReadOnlyDictionary<string, string> settings, params string[] arguments) =>
        RunAsync(Command(settings, arguments));

    /// <summary>Runs any program to its end.</summary>
    public static async Task<ProgramResult> RunAsync(ProcessStartInfo command)
    {
        using var process = Process.Start(command) ?? throw new InvalidOperationException($"{command.FileName} did not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync().WaitAsync(Patience);
        return new ProgramResult(process.ExitCode, await output, await errors);
    }

    /// <summary>Gives a program settings by environment variables.</summary>
    public static ProcessStartInfo With(IReadOnlyDictionary<string, string> settings, ProcessStartInfo command)
    {
        foreach (var name in command.Environment.Keys.Where(IsSetting).ToArray())
        {
            command.Environment.Remove(name);
        }

        foreach (var (name, value) in settings)
        {
            command.Environment[name] = value;
        }

        command.RedirectStandardOutput = command.RedirectStandardError = true;
        return command;
    }

    private static bool IsSetting(string name) =>
        name.StartsWith("ASPNETCORE_", StringComparison.Ordinal)
        || name.StartsWith("PodSales__", StringComparison.Ordinal)
        || name.StartsWith("ConnectionStrings__", StringComparison.Ordinal)
        || name.StartsWith("OTEL_", StringComparison.Ordinal)
        || name.StartsWith("GraphQL__", StringComparison.Ordinal)
        || name.StartsWith("GoogleSheets__", StringComparison.Ordinal)
        || name.StartsWith("GOOGLE_SHEETS_", StringComparison.Ordinal)
        || name.StartsWith("ENABLE_", StringComparison.Ordinal);
}

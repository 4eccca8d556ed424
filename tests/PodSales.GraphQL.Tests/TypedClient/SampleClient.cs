using System.Diagnostics;
using PodSales.GraphQL.Tests.Servers;

namespace PodSales.GraphQL.Tests.TypedClient;

/// <summary>Runs what is in the folder of the client.</summary>
internal static class SampleClient
{
    private static readonly string Folder = GoldenFile.PathOf("samples/client");

    public static Task<ProgramResult> NpmAsync(params string[] arguments) => RunAsync("npm", arguments);

    public static Task<ProgramResult> RunAsync(string program, params string[] arguments) => ServerProgram.RunAsync(
        new ProcessStartInfo(program, arguments) { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true });
}

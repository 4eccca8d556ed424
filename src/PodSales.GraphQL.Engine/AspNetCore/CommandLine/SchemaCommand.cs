using Microsoft.Extensions.DependencyInjection;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Execution.Configuration;
using PodSales.GraphQL.Engine.Transport;

namespace PodSales.GraphQL.Engine.AspNetCore.CommandLine;

/// <summary>The commands below <c>schema</c>.</summary>
internal sealed class SchemaCommand(IServiceProvider services, TextWriter output, TextWriter errors)
{
    public const string Name = "schema";

    private const string DefaultFile = "schema.graphqls";
    private const string Usage = """
        schema export [--output <file>] [--schema-name <name>]   writes the schema to a file (schema.graphqls)
        schema print [--schema-name <name>]                      writes the schema to the console
        schema list                                              writes the names of the schemas
        """;

    /// <summary>Runs a command.</summary>
    /// <param name="args">What follows <c>schema</c> on the command line.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <returns>The exit code: 0, or 1 when the command could not be run.</returns>
    public Task<int> RunAsync(string[] args, CancellationToken cancellationToken) =>
        args is [var command, .. var rest] && TryReadOptions(rest, out var options)
            ? (command, options) switch
            {
                ("export", _) => ExportAsync(options, cancellationToken),
                ("print", { File: null }) => PrintAsync(options, cancellationToken),
                ("list", { File: null, Schema: null }) => ListAsync(),
                _ => ExplainAsync(),
            }
            : ExplainAsync();

    private async Task<int> ExportAsync(Options options, CancellationToken cancellationToken)
    {
        if (await FindAsync(options.Schema).ConfigureAwait(false) is not { } executor)
        {
            return 1;
        }

        var file = System.IO.Path.GetFullPath(options.File ?? DefaultFile);
        await File.WriteAllTextAsync(file, $"{executor.Schema}\n", cancellationToken).ConfigureAwait(false);
        await output.WriteLineAsync(file).ConfigureAwait(false);
        return 0;
    }

    private async Task<int> PrintAsync(Options options, CancellationToken cancellationToken)
    {
        if (await FindAsync(options.Schema).ConfigureAwait(false) is not { } executor)
        {
            return 1;
        }

        await output.WriteAsync($"{executor.Schema}\n".AsMemory(), cancellationToken).ConfigureAwait(false);
        return 0;
    }

    private async Task<int> ListAsync()
    {
        foreach (var name in ServedSchema.Names(services))
        {
            await output.WriteLineAsync(name).ConfigureAwait(false);
        }

        return 0;
    }

    private async Task<int> ExplainAsync()
    {
        await errors.WriteLineAsync(Usage).ConfigureAwait(false);
        return 1;
    }

    private async Task<IRequestExecutor?> FindAsync(string? name)
    {
        var executor = name is null or SchemaName.Default
            ? services.GetService<IRequestExecutor>()
            : services.GetKeyedService<IRequestExecutor>(name);
        if (executor is null)
        {
            await errors.WriteLineAsync($"There is no schema \"{name ?? SchemaName.Default}\"; \"schema list\" names those there are.").ConfigureAwait(false);
        }

        return executor;
    }

    private static bool TryReadOptions(string[] args, out Options options)
    {
        options = new Options(null, null);
        foreach (var pair in args.Chunk(2))
        {
            switch (pair)
            {
                case ["--output" or "-o", var file]:
                    options = options with { File = file };
                    break;

                case ["--schema-name", var schema]:
                    options = options with { Schema = schema };
                    break;

                default:
                    return false;
            }
        }

        return true;
    }

    private readonly record struct Options(string? File, string? Schema);
}

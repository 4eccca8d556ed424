using Microsoft.Extensions.DependencyInjection;
using PodSales.GraphQL.Engine.AspNetCore.CommandLine;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Tests.Transport;

namespace PodSales.GraphQL.Engine.Tests.AspNetCore.CommandLine;

public sealed class SchemaCommandTests
{
    private readonly ScriptedExecutor _executor = new(_ => ScriptedResult.Data("{}"));
    private readonly StringWriter _output = new();
    private readonly StringWriter _errors = new();

    [Fact]
    public async Task Export_writes_the_schema_to_the_file_and_names_it()
    {
        var file = System.IO.Path.Combine(Directory.CreateTempSubdirectory().FullName, "schema.graphql");

        var exitCode = await RunAsync("export", "--output", file);

        Assert.Equal(0, exitCode);
        Assert.Equal($"{_executor.Schema}\n", await File.ReadAllTextAsync(file));
        Assert.Equal(file, _output.ToString().Trim());
    }

    [Fact]
    public async Task Print_writes_the_schema_to_the_console()
    {
        var exitCode = await RunAsync("print");

        Assert.Equal((0, $"{_executor.Schema}\n"), (exitCode, _output.ToString()));
    }

    [Fact]
    public async Task List_names_the_schemas()
    {
        var services = new ServiceCollection();
        services.AddGraphQLServer();
        services.AddGraphQLServer("admin");
        await using var provider = services.BuildServiceProvider();

        var exitCode = await new SchemaCommand(provider, _output, _errors).RunAsync(["list"], CancellationToken.None);

        Assert.Equal((0, "_Default\nadmin\n"), (exitCode, _output.ToString().ReplaceLineEndings("\n")));
    }

    [Theory]
    [InlineData]
    [InlineData("unknown")]
    [InlineData("export", "--output")]
    [InlineData("export", "file")]
    [InlineData("print", "--output", "file")]
    [InlineData("print", "--schema-name", "missing")]
    public async Task What_cannot_be_run_is_explained_and_fails(params string[] args)
    {
        var exitCode = await RunAsync(args);

        Assert.Equal((1, ""), (exitCode, _output.ToString()));
        Assert.NotEmpty(_errors.ToString());
    }

    private async Task<int> RunAsync(params string[] args)
    {
        await using var services = new ServiceCollection().AddSingleton<IRequestExecutor>(_executor).BuildServiceProvider();
        return await new SchemaCommand(services, _output, _errors).RunAsync(args, CancellationToken.None);
    }
}

using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using PodSales.GraphQL.Engine.Benchmarks.Catalogue;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Execution.Coercion;
using PodSales.GraphQL.Engine.Execution.Planning;
using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.TypeSystem;
using PodSales.GraphQL.Engine.Validation;

namespace PodSales.GraphQL.Engine.Benchmarks.Executing;

/// <summary>What the engine costs by itself: no web server, no sockets, one thread.</summary>
internal static class ExecutionBenchmark
{
    private const int FieldsPerRow = 5;

    public static async Task RunAsync()
    {
        await using var provider = Services();
        var executor = provider.GetRequiredService<IRequestExecutor>();

        Report("{ __typename }, from request to bytes", Measurement.Of(Execution(executor, provider, "{ __typename }")));
        var rows = Measurement.Of(Execution(executor, provider, CatalogueSchema.RowsQuery));
        Report("1,000 rows, from request to bytes", rows);
        Report("  a field of it", new(rows.Microseconds / FieldsPerRow / Tracks.All.Length, rows.Bytes / FieldsPerRow / Tracks.All.Length));
        Report("cached plan look-up", Measurement.Of(LookUp(executor.Schema)));
        Report("introspection query, parsed and validated", Measurement.Of(Reading(executor.Schema)));
    }

    public static async Task CountAllocationsAsync()
    {
        await using var provider = Services();
        var executor = provider.GetRequiredService<IRequestExecutor>();
        foreach (var (document, runs) in new[] { ("{ __typename }", 500_000), (CatalogueSchema.RowsQuery, 20_000) })
        {
            var count = AllocationCounter.PerRun(Execution(executor, provider, document), runs);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{document,-50} {count:0.0} objects a request"));
        }
    }

    private static ServiceProvider Services()
    {
        var services = new ServiceCollection().AddLogging();
        services.AddCatalogue();
        return services.BuildServiceProvider();
    }

    private static void Report(string what, Measurement measurement) => Console.WriteLine($"{what,-45} {measurement}");

    private static Action Execution(IRequestExecutor executor, IServiceProvider services, string document)
    {
        var request = OperationRequestBuilder.New().SetDocument(document).SetServices(services).Build();
        var buffer = new ReusedBuffer();
        return () =>
        {
            buffer.Clear();
            var execution = executor.ExecuteAsync(request);
            var result = (OperationResult)(execution.IsCompleted
                ? execution.GetAwaiter().GetResult()
                : throw new InvalidOperationException("The execution was suspended, and would be counted on another thread."));
            result.WriteTo(buffer);
            result.DisposeAsync().AsTask().GetAwaiter().GetResult();
        };
    }

    private static Action LookUp(Schema schema)
    {
        const string Text = CatalogueSchema.RowsQuery;
        var documents = new DocumentCache(256, 16 * 1024 * 1024);
        documents.Add(Text, new CachedDocument(new PlanEnvironment(schema), Parser.ParseDocument(Text)));
        return () => documents.Find(Text)!.Operation(null).PlanFor(CoercedVariables.None);
    }

    private static Action Reading(Schema schema) => () =>
    {
        var errors = DocumentValidator.Validate(schema, Parser.ParseDocument(IntrospectionQuery.Text));
        if (errors.Count > 0)
        {
            throw new InvalidOperationException(errors[0].Message);
        }
    };
}

using System.Buffers;
using System.Diagnostics;
using PodSales.GraphQL.Engine.Execution;
using Xunit.Abstractions;

namespace PodSales.GraphQL.Engine.Tests.Execution;

/// <summary>What a request costs whose document is known already. Times are printed only; memory does not depend on the machine.</summary>
[Collection(MeasuredAlone.Name)]
public sealed class CostTests(ITestOutputHelper output)
{
    private const int Rows = 1000;
    private const int Rounds = 200;

    [Theory]
    [InlineData("{ __typename }", 1, 2000)]
    [InlineData("{ rows { id name price share active } }", 5 * Rows, 4000)]
    public async Task A_known_request_allocates_little(string document, int fields, long maxBytes)
    {
        var rows = Enumerable.Range(0, Rows).Select(i => new Row(i, $"Row {i}", i / 4.0, i % 3 == 0 ? null : i, i % 2 == 0)).ToList();
        var api = new TestApi("type Query { rows: [Row!]! } type Row { id: Int! name: String! price: Float! share: Int active: Boolean! }")
            .Add("Query.rows", _ => rows)
            .AddPure("Row.id", new FieldResolver.Pure<int>(row => ((Row)row).Id))
            .AddPure("Row.name", new FieldResolver.Pure<string>(row => ((Row)row).Name))
            .AddPure("Row.price", new FieldResolver.Pure<double>(row => ((Row)row).Price))
            .AddPure("Row.share", new FieldResolver.PureNullable<int>(row => ((Row)row).Share))
            .AddPure("Row.active", new FieldResolver.Pure<bool>(row => ((Row)row).IsActive));
        var request = OperationRequestBuilder.New()
            .SetDocument(document)
            .SetServices(new NoServices())
            .Build();
        var writer = new ArrayBufferWriter<byte>(1024 * 1024);

        await RunAsync(api.Executor, request, writer, Rounds);
        var (bytes, start) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.GetTimestamp());
        var run = RunAsync(api.Executor, request, writer, Rounds);
        var (allocated, elapsed) = (GC.GetAllocatedBytesForCurrentThread() - bytes, Stopwatch.GetElapsedTime(start));
        Assert.True(run.IsCompletedSuccessfully, "Nothing in this request suspends.");

        output.WriteLine($"{document}: {allocated / Rounds} B, {elapsed.TotalNanoseconds / Rounds / 1000:F1} µs a request, {elapsed.TotalNanoseconds / Rounds / fields:F0} ns a field");
        Assert.InRange(allocated / Rounds, 1, maxBytes);
    }

    private static async Task RunAsync(RequestExecutor executor, IOperationRequest request, ArrayBufferWriter<byte> writer, int rounds)
    {
        for (var i = 0; i < rounds; i++)
        {
            await using var result = await executor.ExecuteAsync(request);
            writer.ResetWrittenCount();
            ((OperationResult)result).WriteTo(writer);
        }
    }

    private sealed record Row(int Id, string Name, double Price, int? Share, bool IsActive);

    private sealed class NoServices : IServiceProvider
    {
        public object? GetService(Type serviceType) => null;
    }
}

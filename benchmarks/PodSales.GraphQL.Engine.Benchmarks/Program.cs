using System.Globalization;
using PodSales.GraphQL.Engine.Benchmarks.Executing;
using PodSales.GraphQL.Engine.Benchmarks.Refusing;
using PodSales.GraphQL.Engine.Benchmarks.Serving;
using PodSales.GraphQL.Engine.Benchmarks.Subscribing;
using PodSales.GraphQL.Engine.Benchmarks.Uploading;

switch (args)
{
    case ["serve", var url]:
        await BenchmarkServer.RunAsync(url);
        return 0;
    case ["execute"]:
        await ExecutionBenchmark.RunAsync();
        return 0;
    case ["allocations"]:
        await ExecutionBenchmark.CountAllocationsAsync();
        return 0;
    case ["refuse", .. var part]:
        await RefusalBenchmark.RunAsync(string.Join(' ', part));
        return 0;
    case ["subscribe", var url, var subscribers, var stalled, var events]:
        using (var load = new SubscriptionLoad(new Uri(url), Number(subscribers), Number(stalled), Number(events)))
        {
            return await load.RunAsync() ? 0 : 1;
        }

    case ["upload", var megabytes]:
        await using (var server = await ServerProcess.StartAsync())
        {
            return await new UploadLoad(server.Endpoint, server.Id, Number(megabytes)).RunAsync() ? 0 : 1;
        }

    default:
        Console.Error.WriteLine("serve URL | execute | allocations | refuse [PART OF A NAME] | subscribe URL SUBSCRIBERS STALLED EVENTS | upload MEGABYTES");
        return 2;
}

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

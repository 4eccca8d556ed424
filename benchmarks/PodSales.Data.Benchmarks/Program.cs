using System.Globalization;
using PodSales.Data;
using PodSales.Data.Benchmarks;

switch (args)
{
    case ["score", var side]:
        ScoringBenchmark.Run(Number(side));
        return 0;
    case ["import", var rows, var connection]:
        await ImportBenchmark.RunAsync(new PodSalesDataOptions { ConnectionString = connection }, Number(rows));
        return 0;
    case ["import", var rows]:
        var folder = Directory.CreateTempSubdirectory("podsales-import-").FullName;
        await ImportBenchmark.RunAsync(new PodSalesDataOptions { DataDirectory = folder }, Number(rows));
        Directory.Delete(folder, recursive: true);
        return 0;
    default:
        Console.Error.WriteLine("score ADVERTISERS_AND_PODCASTS | import ROWS [EMPTY_POSTGRESQL_DATABASE]");
        return 2;
}

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

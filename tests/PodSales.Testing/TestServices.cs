using Microsoft.Extensions.DependencyInjection;
using PodSales.Data;

namespace PodSales.Testing;

/// <summary>The services of <c>AddPodSalesData</c>, as an application would have them.</summary>
internal static class TestServices
{
    public static ServiceProvider Build(PodSalesDataOptions options) =>
        new ServiceCollection().AddPodSalesData(options).BuildServiceProvider();

    public static DatabaseMigrator Migrator(ServiceProvider services) => services.GetRequiredService<DatabaseMigrator>();
}

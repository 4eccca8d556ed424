using PodSales.GraphQL.Hosting;

namespace PodSales.GraphQL.Demo;

/// <summary>Wires the demo networks.</summary>
internal static class DemoSetup
{
    extension(WebApplicationBuilder builder)
    {
        /// <summary>Only a server in Development makes demo data; the setting <c>PodSales:Demo</c> set to false keeps it from it.</summary>
        public void AddDemo()
        {
            builder.Services.AddSingleton<DemoToken>();
            if (builder.Environment.IsDevelopment() && builder.Configuration.GetValue("PodSales:Demo", defaultValue: true))
            {
                builder.Services.AddSingleton<DemoSeeder>().AddSingleton<DemoMetricsWorker>();
                builder.Services.AddHostedService(provider => provider.GetRequiredService<DemoMetricsWorker>());
                builder.Services.AddHealthChecks().AddCheck<DemoMetricsWorker>("demo", tags: [Health.ReadyTag]);
            }
        }
    }
}

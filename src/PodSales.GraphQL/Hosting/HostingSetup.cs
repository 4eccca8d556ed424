using PodSales.Data;

namespace PodSales.GraphQL.Hosting;

/// <summary>Wires what every server needs, whatever it serves: address, logs, database, health, orderly end.</summary>
internal static class HostingSetup
{
    private static readonly TimeSpan ShutdownTime = TimeSpan.FromSeconds(15);

    extension(WebApplicationBuilder builder)
    {
        public void AddHosting()
        {
            if (builder.Configuration.SettingsFile is { } file)
            {
                builder.Configuration.AddJsonFile(file, optional: false, reloadOnChange: true);
            }

            if (string.IsNullOrEmpty(builder.Configuration[WebHostDefaults.ServerUrlsKey]))
            {
                builder.WebHost.UseUrls(ServerSettings.DefaultUrl);
            }

            builder.AddLogs();
            builder.Services.AddSingleton(TimeProvider.System);
            builder.Services.AddPodSalesData(new PodSalesDataOptions
            {
                ConnectionString = builder.Configuration.PostgreSqlConnection,
                DataDirectory = builder.Configuration.DataDirectory,
            });
            builder.Services.AddHealthChecks().AddCheck<DatabaseHealth>("database", tags: [Health.ReadyTag]);
            builder.Services.AddHostedService<DatabaseStartup>();
            builder.Services.AddHostedService<Announcement>();
            builder.Services.AddHostedService<SettingsWatch>();
            builder.Services.Configure<HostOptions>(options =>
            {
                options.ShutdownTimeout = ShutdownTime;

                // The schema is built while the database is brought into shape.
                options.ServicesStartConcurrently = true;
            });
        }

        // People read the console in Development, machines elsewhere, which find the trace and the span among the scopes.
        private void AddLogs()
        {
            builder.Logging.ClearProviders();
            if (builder.Environment.IsDevelopment())
            {
                builder.Logging.AddSimpleConsole(options => options.SingleLine = true);
            }
            else
            {
                builder.Logging.AddJsonConsole(options => (options.UseUtcTimestamp, options.IncludeScopes) = (true, true));
            }
        }
    }
}

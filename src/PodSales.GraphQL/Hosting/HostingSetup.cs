using Npgsql;
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
            builder.CheckDatabaseSettings();
            builder.Services.AddSingleton(TimeProvider.System);
            builder.Services.AddPodSalesData(new PodSalesDataOptions
            {
                ConnectionString = builder.Configuration.PostgreSqlConnection,
                DataDirectory = builder.Configuration.DataDirectory,
            });
            builder.Services.AddHealthChecks().AddCheck<DatabaseHealth>("database", tags: [Health.ReadyTag]);
            builder.Services.AddSingleton<DatabaseStartup>();
            builder.Services.AddHostedService(provider => provider.GetRequiredService<DatabaseStartup>());
            builder.Services.AddHostedService<Announcement>();
            builder.Services.AddHostedService<SettingsWatch>();
            builder.Services.Configure<HostOptions>(options =>
            {
                options.ShutdownTimeout = ShutdownTime;

                // The schema is built, and the server listens, while the database is brought into shape.
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

            var start = new StartLog();
            builder.Services.AddHostedService(_ => start);
            builder.Logging.AddFilter(StartLog.Category, start.Shows);
        }

        /// <exception cref="StartRefusedException">The data directory or the connection string is no use.</exception>
        private void CheckDatabaseSettings()
        {
            var connection = builder.Configuration.PostgreSqlConnection;
            try
            {
                _ = new NpgsqlConnectionStringBuilder(connection);
                if (connection is null || builder.Environment.IsDevelopment())
                {
                    Directory.CreateDirectory(builder.Configuration.DataDirectory);
                }
            }
            catch (ArgumentException malformed)
            {
                throw new StartRefusedException(
                    $"ConnectionStrings__PodSales is no connection string of PostgreSQL: {malformed.Message}. Write it as Host=…;Database=…;Username=…;Password=….", malformed);
            }
            catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
            {
                throw new StartRefusedException(
                    $"The data directory {builder.Configuration.DataDirectory} cannot be used: {closed.Message} Set PodSales__DataDirectory to a directory that the server may write to.", closed);
            }
        }
    }
}

using PodSales.GraphQL.Features;

namespace PodSales.GraphQL.Metrics.GoogleSheets;

/// <summary>Wires Google Sheets.</summary>
internal static class GoogleSheetsSetup
{
    extension(WebApplicationBuilder builder)
    {
        /// <summary>Settings come from the section <c>GoogleSheets</c>, and the key file from the seed system's variable too.</summary>
        public void AddGoogleSheets()
        {
            var options = builder.Configuration.GetSection(GoogleSheetsOptions.Section).Get<GoogleSheetsOptions>() ?? new GoogleSheetsOptions();
            options.CredentialsPath ??= builder.Configuration[GoogleSheetsOptions.SeedVariable];
            builder.Services
                .AddSingleton(options)
                .AddSingleton<SheetsAccount>()
                .AddSingleton(provider => new SheetsClient(
                    new HttpClient { MaxResponseContentBufferSize = options.LargestAnswer },
                    provider.GetRequiredService<SheetsAccount>(),
                    options,
                    provider.GetRequiredService<TimeProvider>()))
                .AddScoped<SheetScheduleService>()
                .AddScoped(provider => new GoogleSheetService(
                    provider.GetRequiredService<ImportRunner>(),
                    provider.GetRequiredService<SheetsClient>(),
                    provider.GetRequiredService<SheetsAccount>(),
                    provider.GetRequiredService<FeatureGate>()));
        }
    }

    extension(IRequestExecutorBuilder graphql)
    {
        public IRequestExecutorBuilder AddGoogleSheets() => graphql
            .AddType<SheetScheduleType>()
            .AddTypeExtension<SheetScheduleFields>()
            .AddTypeExtension<GoogleSheetQueries>()
            .AddTypeExtension<GoogleSheetMutations>()
            .AddDataLoader<SheetScheduleByIdLoader>();
    }
}

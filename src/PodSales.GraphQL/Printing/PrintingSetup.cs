namespace PodSales.GraphQL.Printing;

/// <summary>Wires the printing of documents.</summary>
internal static class PrintingSetup
{
    extension(WebApplicationBuilder builder)
    {
        public void AddPrinting() => builder.Services
            .AddSingleton(builder.Configuration.GetSection(PrinterOptions.Section).Get<PrinterOptions>() ?? new PrinterOptions())
            .AddSingleton<ChromiumPrinter>()
            .AddScoped<PageRenderer>();
    }
}

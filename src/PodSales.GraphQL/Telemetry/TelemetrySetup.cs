namespace PodSales.GraphQL.Telemetry;

/// <summary>Wires spans, metrics and log records to a collector, where OpenTelemetry's environment variables name one.</summary>
internal static class TelemetrySetup
{
    extension(WebApplicationBuilder builder)
    {
        public void AddTelemetry()
        {
            builder.Services.AddHostedService<TelemetryNotice>();
            var signals = TelemetrySignals.Of(builder.Configuration);
            builder.Services.AddSingleton(signals);
            if (signals.Any)
            {
                OpenTelemetryExport.Add(builder, signals);
            }
        }
    }
}

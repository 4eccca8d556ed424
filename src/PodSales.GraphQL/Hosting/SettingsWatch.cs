using Microsoft.Extensions.Primitives;

namespace PodSales.GraphQL.Hosting;

/// <summary>Tells in the log that the settings file was read again, and of when the file was.</summary>
internal sealed partial class SettingsWatch(IConfiguration configuration, ILogger<SettingsWatch> log) : HostedLifecycle, IDisposable
{
    private IDisposable? _changes;

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        if (configuration.SettingsFile is { } file)
        {
            _changes = ChangeToken.OnChange(configuration.GetReloadToken, () => LogRead(file, File.GetLastWriteTimeUtc(file)));
        }

        return Task.CompletedTask;
    }

    public void Dispose() => _changes?.Dispose();

    [LoggerMessage(1, LogLevel.Information, "The settings file {File} was read again as of {Written:O}")]
    private partial void LogRead(string file, DateTime written);
}

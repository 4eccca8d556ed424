using System.Globalization;

namespace PodSales.GraphQL.Hosting;

/// <summary>The settings of the server as a whole, and their defaults.</summary>
internal static class ServerSettings
{
    public const string DefaultUrl = "http://127.0.0.1:5080";

    extension(IConfiguration configuration)
    {
        /// <summary>Where SQLite's file and the development key are kept, as a full path. Setting <c>PodSales:DataDirectory</c>, default <c>./data</c>.</summary>
        public string DataDirectory => System.IO.Path.GetFullPath(configuration["PodSales:DataDirectory"] ?? "data");

        /// <summary>A JSON file of settings, read again whenever it changes. Setting <c>PodSales:SettingsFile</c>; null for none.</summary>
        public string? SettingsFile =>
            configuration["PodSales:SettingsFile"] is { Length: > 0 } file ? System.IO.Path.GetFullPath(file) : null;

        /// <summary>The largest upload in bytes, all its parts together. Setting <c>PodSales:MaxUploadBytes</c>, default 1 GiB.</summary>
        public long MaxUploadBytes => configuration.GetValue("PodSales:MaxUploadBytes", 1L << 30);

        /// <summary>How long a request waits for a server that starts. Setting <c>PodSales:StartupWait</c>, from 0 to a day, default 30 seconds.</summary>
        /// <exception cref="StartRefusedException">The setting is no such time.</exception>
        public TimeSpan StartupWait => configuration["PodSales:StartupWait"] is not { Length: > 0 } text ? TimeSpan.FromSeconds(30)
            : TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var wait) && wait >= TimeSpan.Zero && wait <= TimeSpan.FromDays(1) ? wait
            : throw new StartRefusedException($"PodSales__StartupWait is \"{text}\". Write it as hours, minutes and seconds up to a day, such as 00:00:30.");

        /// <summary>The PostgreSQL connection; null means SQLite.</summary>
        public string? PostgreSqlConnection =>
            configuration.GetConnectionString("PodSales") is { Length: > 0 } connection ? connection : null;
    }
}

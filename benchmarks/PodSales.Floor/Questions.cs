using System.Globalization;
using System.Text.Json;
using Npgsql;

namespace PodSales.Floor;

/// <summary>Each question as one endpoint: prepared statements, one round trip, rows straight into the response. No tokens, no limits.</summary>
internal static class Questions
{
    private const int Tenant = 1;

    private const string DealColumns =
        "d.id, d.name, d.stage, d.value_cents, d.created_at, d.updated_at, p.id, p.title, p.topic, p.weekly_downloads, p.base_cpm_cents, s.id, s.name, s.industry";

    private const string Deals = "deals d join podcasts p on p.id = d.podcast_id join sponsors s on s.id = d.sponsor_id";

    private const string Page = "d.tenant_id = $1 and d.stage = $2 and d.id > $4 order by d.id limit $3";

    public static async Task DealAsync(int id, HttpContext http, NpgsqlDataSource source)
    {
        await using var connection = await source.OpenConnectionAsync(http.RequestAborted);
        await using var command = new NpgsqlCommand($"select {DealColumns} from {Deals} where d.tenant_id = $1 and d.id = $2", connection);
        Add(command.Parameters, Tenant);
        Add(command.Parameters, id);
        await using var rows = await command.ExecuteReaderAsync(http.RequestAborted);
        await using var json = Begin(http);
        json.WritePropertyName("deal");
        if (await rows.ReadAsync(http.RequestAborted))
        {
            json.WriteStartObject();
            WriteDeal(json, rows);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNullValue();
        }

        await EndAsync(http, json);
    }

    public static async Task DealsAsync(string stage, int first, int after, HttpContext http, NpgsqlDataSource source)
    {
        await using var connection = await source.OpenConnectionAsync(http.RequestAborted);
        await using var batch = new NpgsqlBatch(connection);
        AddPage($"select deal_id, id, episode_id, slot, price_cents, air_date, status from io_bookings where deal_id in (select d.id from deals d where {Page}) order by deal_id, id");
        AddPage($"select {DealColumns} from {Deals} where {Page}");
        await using var rows = await batch.ExecuteReaderAsync(http.RequestAborted);
        var bookings = await ReadBookingsAsync(rows, http.RequestAborted);
        await rows.NextResultAsync(http.RequestAborted);
        await using var json = Begin(http);
        json.WriteStartArray("deals");
        while (await rows.ReadAsync(http.RequestAborted))
        {
            json.WriteStartObject();
            WriteDeal(json, rows);
            json.WriteStartArray("bookings");
            foreach (var booking in bookings[rows.GetInt32(0)])
            {
                WriteBooking(json, booking);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        await EndAsync(http, json);

        void AddPage(string text)
        {
            var command = new NpgsqlBatchCommand(text);
            Add(command.Parameters, Tenant);
            Add(command.Parameters, stage);
            Add(command.Parameters, first);
            Add(command.Parameters, after);
            batch.BatchCommands.Add(command);
        }
    }

    public static async Task PipelineAsync(HttpContext http, NpgsqlDataSource source)
    {
        await using var connection = await source.OpenConnectionAsync(http.RequestAborted);
        await using var command = new NpgsqlCommand("select stage, deal_count, value_cents from deal_pipeline_kept where tenant_id = $1", connection);
        Add(command.Parameters, Tenant);
        await using var rows = await command.ExecuteReaderAsync(http.RequestAborted);
        await using var json = Begin(http);
        json.WriteStartArray("pipeline");
        while (await rows.ReadAsync(http.RequestAborted))
        {
            json.WriteStartObject();
            json.WriteString("stage", rows.GetString(0));
            json.WriteNumber("dealCount", rows.GetInt32(1));
            json.WriteNumber("valueCents", rows.GetInt64(2));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        await EndAsync(http, json);
    }

    public static async Task MetricsAsync(int first, int after, HttpContext http, NpgsqlDataSource source)
    {
        await using var connection = await source.OpenConnectionAsync(http.RequestAborted);
        await using var command = new NpgsqlCommand(
            "select episode_id, day, source, downloads, listeners, completion_rate, ctr, conversions, revenue_cents from listener_metrics "
            + "where tenant_id = $1 and episode_id > $2 order by episode_id, day, source limit $3",
            connection);
        Add(command.Parameters, Tenant);
        Add(command.Parameters, after);
        Add(command.Parameters, first);
        await using var rows = await command.ExecuteReaderAsync(http.RequestAborted);
        await using var json = Begin(http);
        json.WriteStartArray("metrics");
        while (await rows.ReadAsync(http.RequestAborted))
        {
            WriteMetric(json, rows);
        }

        json.WriteEndArray();
        await EndAsync(http, json);
    }

    private static async Task<ILookup<int, Booking>> ReadBookingsAsync(NpgsqlDataReader rows, CancellationToken cancellationToken)
    {
        var bookings = new List<Booking>();
        while (await rows.ReadAsync(cancellationToken))
        {
            bookings.Add(new(
                rows.GetInt32(0), rows.GetInt32(1), rows.GetInt32(2), rows.GetString(3), rows.GetInt64(4), rows.GetFieldValue<DateOnly>(5), rows.GetString(6)));
        }

        return bookings.ToLookup(booking => booking.DealId);
    }

    private static void WriteDeal(Utf8JsonWriter json, NpgsqlDataReader rows)
    {
        json.WriteNumber("id", rows.GetInt32(0));
        json.WriteString("name", rows.GetString(1));
        json.WriteString("stage", rows.GetString(2));
        json.WriteNumber("valueCents", rows.GetInt64(3));
        json.WriteString("createdAt", rows.GetDateTime(4));
        json.WriteString("updatedAt", rows.GetDateTime(5));
        json.WriteStartObject("podcast");
        json.WriteNumber("id", rows.GetInt32(6));
        json.WriteString("title", rows.GetString(7));
        json.WriteString("topic", rows.GetString(8));
        json.WriteNumber("weeklyDownloads", rows.GetInt32(9));
        json.WriteNumber("baseCpmCents", rows.GetInt32(10));
        json.WriteEndObject();
        json.WriteStartObject("sponsor");
        json.WriteNumber("id", rows.GetInt32(11));
        json.WriteString("name", rows.GetString(12));
        json.WriteString("industry", rows.GetString(13));
        json.WriteEndObject();
    }

    private static void WriteBooking(Utf8JsonWriter json, Booking booking)
    {
        json.WriteStartObject();
        json.WriteNumber("id", booking.Id);
        json.WriteNumber("episodeId", booking.EpisodeId);
        json.WriteString("slot", booking.Slot);
        json.WriteNumber("priceCents", booking.PriceCents);
        WriteDay(json, "airDate", booking.AirDate);
        json.WriteString("status", booking.Status);
        json.WriteEndObject();
    }

    private static void WriteMetric(Utf8JsonWriter json, NpgsqlDataReader rows)
    {
        json.WriteStartObject();
        json.WriteNumber("episodeId", rows.GetInt32(0));
        WriteDay(json, "day", rows.GetFieldValue<DateOnly>(1));
        json.WriteString("source", rows.GetString(2));
        json.WriteNumber("downloads", rows.GetInt32(3));
        json.WriteNumber("listeners", rows.GetInt32(4));
        json.WriteNumber("completionRate", rows.GetFloat(5));
        json.WriteNumber("ctr", rows.GetFloat(6));
        json.WriteNumber("conversions", rows.GetInt32(7));
        json.WriteNumber("revenueCents", rows.GetInt64(8));
        json.WriteEndObject();
    }

    internal static void WriteDay(Utf8JsonWriter json, string name, DateOnly day)
    {
        Span<char> text = stackalloc char[10];
        day.TryFormat(text, out _, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        json.WriteString(name, text);
    }

    internal static void Add<T>(NpgsqlParameterCollection parameters, T value) => parameters.Add(new NpgsqlParameter<T> { TypedValue = value });

    internal static Utf8JsonWriter Begin(HttpContext http)
    {
        http.Response.ContentType = "application/json";
        var json = new Utf8JsonWriter(http.Response.BodyWriter, new JsonWriterOptions { SkipValidation = true });
        json.WriteStartObject();
        json.WriteStartObject("data");
        return json;
    }

    internal static async Task EndAsync(HttpContext http, Utf8JsonWriter json)
    {
        json.WriteEndObject();
        json.WriteEndObject();
        await json.FlushAsync(http.RequestAborted);
        await http.Response.BodyWriter.FlushAsync(http.RequestAborted);
    }

    private sealed record Booking(int DealId, int Id, int EpisodeId, string Slot, long PriceCents, DateOnly AirDate, string Status);
}

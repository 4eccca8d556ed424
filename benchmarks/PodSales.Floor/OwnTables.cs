using System.Buffers.Text;
using System.Text.Json;
using Npgsql;
using NpgsqlTypes;

namespace PodSales.Floor;

/// <summary>
/// The page of deals by hand once more, but over PodSales' own tables and with PodSales' own answer: what is left between it and PodSales is
/// GraphQL, tokens, limits and EF Core; what lies between it and <see cref="Questions.DealsAsync"/> is how the data are kept.
/// </summary>
internal static class OwnTables
{
    private const string Page = "d.tenant_id = $1 and d.stage = $2 and (d.created_at, d.id) > ($4, $5) order by d.created_at, d.id limit $3";

    private const string Deals =
        "select d.id, d.name, d.stage, d.amount_minor_units, d.created_at, d.updated_at, p.id, p.title, p.language, p.is_explicit, p.publisher_share, "
        + "a.id, a.name, a.industry from deals d join podcasts p on p.tenant_id = d.tenant_id and p.id = d.podcast_id "
        + $"join advertisers a on a.tenant_id = d.tenant_id and a.id = d.advertiser_id where {Page}";

    private const string Lines =
        "select o.deal_id, l.id, l.promo_code, l.placement, l.rate_minor_units, l.flight_first, l.status from insertion_orders o "
        + "join line_items l on l.tenant_id = o.tenant_id and l.order_id = o.id where o.tenant_id = $1 "
        + $"and o.deal_id in (select d.id from deals d where {Page}) order by o.id, l.id";

    public static async Task DealsAsync(
        Guid tenant, string stage, int first, DateTime createdAt, Guid id, HttpContext http, [FromKeyedServices("own")] NpgsqlDataSource source)
    {
        await using var connection = await source.OpenConnectionAsync(http.RequestAborted);
        await using var batch = new NpgsqlBatch(connection);
        AddPage(Lines);
        AddPage(Deals);
        await using var rows = await batch.ExecuteReaderAsync(http.RequestAborted);
        var lines = await ReadLinesAsync(rows, http.RequestAborted);
        await rows.NextResultAsync(http.RequestAborted);
        await using var json = Questions.Begin(http);
        json.WriteStartObject("deals");
        json.WriteStartArray("nodes");
        while (await rows.ReadAsync(http.RequestAborted))
        {
            json.WriteStartObject();
            WriteDeal(json, rows);
            json.WriteStartArray("lines");
            foreach (var line in lines[rows.GetGuid(0)])
            {
                WriteLine(json, line);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        await Questions.EndAsync(http, json);

        void AddPage(string text)
        {
            var command = new NpgsqlBatchCommand(text);
            Questions.Add(command.Parameters, tenant);
            Questions.Add(command.Parameters, stage);
            Questions.Add(command.Parameters, first);
            command.Parameters.Add(new NpgsqlParameter<DateTime> { TypedValue = createdAt.ToUniversalTime(), NpgsqlDbType = NpgsqlDbType.TimestampTz });
            Questions.Add(command.Parameters, id);
            batch.BatchCommands.Add(command);
        }
    }

    private static async Task<ILookup<Guid, Line>> ReadLinesAsync(NpgsqlDataReader rows, CancellationToken cancellationToken)
    {
        var lines = new List<Line>();
        while (await rows.ReadAsync(cancellationToken))
        {
            lines.Add(new(
                rows.GetGuid(0), rows.GetGuid(1), rows.GetString(2), rows.GetString(3), rows.GetInt64(4), rows.GetFieldValue<DateOnly>(5), rows.GetString(6)));
        }

        return lines.ToLookup(line => line.DealId);
    }

    private static void WriteDeal(Utf8JsonWriter json, NpgsqlDataReader rows)
    {
        WriteId(json, "Deal:"u8, rows.GetGuid(0));
        json.WriteString("name", rows.GetString(1));
        json.WriteString("stage", EnumName(rows.GetString(2)));
        json.WriteStartObject("amount");
        json.WriteNumber("minorUnits", rows.GetInt64(3));
        json.WriteEndObject();
        json.WriteString("createdAt", rows.GetDateTime(4));
        json.WriteString("updatedAt", rows.GetDateTime(5));
        json.WriteStartObject("podcast");
        WriteId(json, "Podcast:"u8, rows.GetGuid(6));
        json.WriteString("title", rows.GetString(7));
        json.WriteString("language", rows.GetString(8));
        json.WriteBoolean("isExplicit", rows.GetBoolean(9));
        json.WriteNumber("publisherShare", rows.GetDecimal(10));
        json.WriteEndObject();
        json.WriteStartObject("advertiser");
        WriteId(json, "Advertiser:"u8, rows.GetGuid(11));
        json.WriteString("name", rows.GetString(12));
        json.WriteString("industry", rows.GetString(13));
        json.WriteEndObject();
    }

    private static void WriteLine(Utf8JsonWriter json, Line line)
    {
        json.WriteStartObject();
        WriteId(json, "OrderLine:"u8, line.Id);
        json.WriteString("promoCode", line.PromoCode);
        json.WriteString("placement", EnumName(line.Placement));
        json.WriteStartObject("rate");
        json.WriteNumber("minorUnits", line.Rate);
        json.WriteEndObject();
        Questions.WriteDay(json, "flightStart", line.FlightStart);
        json.WriteString("status", EnumName(line.Status));
        json.WriteEndObject();
    }

    private static void WriteId(Utf8JsonWriter json, ReadOnlySpan<byte> type, Guid id)
    {
        Span<byte> plain = stackalloc byte[32];
        Span<byte> text = stackalloc byte[44];
        type.CopyTo(plain);
        id.TryWriteBytes(plain[type.Length..]);
        Base64.EncodeToUtf8(plain[..(type.Length + 16)], text, out _, out var length);
        json.WriteString("id", text[..length]);
    }

    private static string EnumName(string stored) => stored.ToUpperInvariant();

    private sealed record Line(Guid DealId, Guid Id, string PromoCode, string Placement, long Rate, DateOnly FlightStart, string Status);
}

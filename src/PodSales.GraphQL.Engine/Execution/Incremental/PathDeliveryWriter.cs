using System.Text.Json;

namespace PodSales.GraphQL.Engine.Execution.Incremental;

/// <summary>The format of the draft of 2022, which older clients know: each part tells its path and label.</summary>
internal sealed class PathDeliveryWriter : DeliveryWriter
{
    private readonly HashSet<DeliveryTarget> _open = [];

    protected override IEnumerable<DeliveryTarget> Open => _open;

    protected override void WritePending(IReadOnlyList<DeliveryTarget> pending, Utf8JsonWriter json) => _open.UnionWith(pending);

    protected override void WriteEvents(IReadOnlyList<DeliveryEvent> events, Utf8JsonWriter json)
    {
        var entries = events.SelectMany(EntriesOf).ToList();
        if (entries.Count == 0)
        {
            return;
        }

        json.WriteStartArray("incremental"u8);
        foreach (var (target, path, write) in entries)
        {
            json.WriteStartObject();
            write(json);
            WritePath("path"u8, path.ToList(), json);
            WriteLabel(target, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private IEnumerable<Entry> EntriesOf(DeliveryEvent next)
    {
        switch (next)
        {
            case DeliveryEvent.GroupDelivered delivered:
                _open.Remove(delivered.Group);
                _open.UnionWith(delivered.Pending);
                return delivered.Parts.Select(part => new Entry(delivered.Group, part.Path, json => WriteData(part, json)));
            case DeliveryEvent.ItemsDelivered delivered:
                _open.UnionWith(delivered.Pending);
                return [new Entry(delivered.Stream, delivered.Stream.Path.Append(delivered.Items[0].Index), json => WriteItems(delivered.Items, json))];
            case DeliveryEvent.Failed failed:
                _open.Remove(failed.Target);
                return [new Entry(failed.Target, failed.Target.Path, json => WriteNull(failed, json))];
            case DeliveryEvent.StreamEnded ended:
                _open.Remove(ended.Stream);
                return [];
            default:
                throw new System.Diagnostics.UnreachableException($"{next.GetType()} cannot be written.");
        }
    }

    private void WriteNull(DeliveryEvent.Failed failed, Utf8JsonWriter json)
    {
        json.WriteNull(failed.Target is StreamedList ? "items"u8 : "data"u8);
        WriteErrors(failed.Errors, json);
    }

    private readonly record struct Entry(DeliveryTarget Target, Path Path, Action<Utf8JsonWriter> Write);
}

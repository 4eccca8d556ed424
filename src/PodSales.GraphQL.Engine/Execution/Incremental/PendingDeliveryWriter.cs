using System.Globalization;
using System.Text.Json;

namespace PodSales.GraphQL.Engine.Execution.Incremental;

/// <summary>The format of the current draft: what comes is announced by id, path and label, and then told by its id.</summary>
internal sealed class PendingDeliveryWriter : DeliveryWriter
{
    private readonly Dictionary<DeliveryTarget, int> _ids = [];
    private int _nextId;

    protected override IEnumerable<DeliveryTarget> Open => _ids.OrderBy(known => known.Value).Select(known => known.Key);

    protected override void WritePending(IReadOnlyList<DeliveryTarget> pending, Utf8JsonWriter json) =>
        WriteList("pending"u8, [.. pending.Select(Announce)], json);

    protected override void WriteEvents(IReadOnlyList<DeliveryEvent> events, Utf8JsonWriter json)
    {
        // An id ends with what it stands for: which ids the entries have is decided event by event, before they are written.
        var (pending, incremental, completed) = (new List<Entry>(), new List<Entry>(), new List<Entry>());
        foreach (var next in events)
        {
            switch (next)
            {
                case DeliveryEvent.GroupDelivered delivered:
                    incremental.AddRange(delivered.Parts.Select(part => DataOf(part, delivered.Group)));
                    completed.Add(Complete(delivered.Group));
                    pending.AddRange(delivered.Pending.Select(Announce));
                    break;
                case DeliveryEvent.ItemsDelivered delivered:
                    incremental.Add(new Entry(_ids[delivered.Stream], json => WriteItems(delivered.Items, json)));
                    pending.AddRange(delivered.Pending.Select(Announce));
                    break;
                case DeliveryEvent.StreamEnded ended:
                    completed.Add(Complete(ended.Stream));
                    break;
                case DeliveryEvent.Failed failed:
                    completed.Add(Complete(failed.Target, failed.Errors));
                    break;
            }
        }

        WriteList("pending"u8, pending, json);
        WriteList("incremental"u8, incremental, json);
        WriteList("completed"u8, completed, json);
    }

    private Entry Announce(DeliveryTarget target)
    {
        var id = _nextId++;
        _ids.Add(target, id);
        return new Entry(id, json =>
        {
            WritePath("path"u8, target.Path.ToList(), json);
            WriteLabel(target, json);
        });
    }

    /// <summary>A part by the fragment that stands nearest to it among those that clients know, so that the path behind it is short.</summary>
    private Entry DataOf(DeferredPart part, DeliveryGroup group)
    {
        var nearest = part.Groups.Where(_ids.ContainsKey).Prepend(group).MaxBy(known => known.Path.ToList().Count)!;
        var subPath = part.Path.ToList().Skip(nearest.Path.ToList().Count).ToList();
        return new Entry(_ids[nearest], json =>
        {
            if (subPath.Count > 0)
            {
                WritePath("subPath"u8, subPath, json);
            }

            WriteData(part, json);
        });
    }

    private Entry Complete(DeliveryTarget target, IReadOnlyList<IError>? errors = null)
    {
        var id = _ids[target];
        _ids.Remove(target);
        return new Entry(id, json => WriteErrors(errors ?? [], json));
    }

    private static void WriteList(ReadOnlySpan<byte> name, List<Entry> entries, Utf8JsonWriter json)
    {
        if (entries.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var (id, writeMembers) in entries)
        {
            json.WriteStartObject();
            json.WriteString("id"u8, id.ToString(CultureInfo.InvariantCulture));
            writeMembers(json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private readonly record struct Entry(int Id, Action<Utf8JsonWriter> WriteMembers);
}

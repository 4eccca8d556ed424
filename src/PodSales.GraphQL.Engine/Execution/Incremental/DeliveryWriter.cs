using System.Text.Encodings.Web;
using System.Text.Json;
using PodSales.GraphQL.Engine.Execution.Results;

namespace PodSales.GraphQL.Engine.Execution.Incremental;

/// <summary>Words the answers of one response in parts. Batches are written in their order.</summary>
internal abstract class DeliveryWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private List<IError> _errors = [];

    public static DeliveryWriter For(IncrementalDeliveryFormat format) =>
        format is IncrementalDeliveryFormat.V01 ? new PathDeliveryWriter() : new PendingDeliveryWriter();

    /// <summary>The response as far as it is there at once.</summary>
    public OperationResult Initial(PartExecution operation, IReadOnlyList<DeliveryTarget> pending)
    {
        var result = WriteObject(json =>
        {
            WriteErrors(operation.Errors, json);
            json.WritePropertyName("data"u8);
            WriteValue(operation.Tree, ResultTree.Root, json);
            WritePending(pending, json);
            json.WriteBoolean("hasNext"u8, true);
        });
        operation.LetGo();
        return result;
    }

    /// <summary>What comes next.</summary>
    public OperationResult Next(DeliveryBatch batch) => WriteObject(json =>
    {
        WriteEvents(batch.Events, json);
        json.WriteBoolean("hasNext"u8, batch.HasNext);
    });

    /// <summary>Ends what clients still wait for, since nothing more can come.</summary>
    public OperationResult Break(IReadOnlyList<IError> errors) =>
        Next(new DeliveryBatch([.. Open.Select(target => new DeliveryEvent.Failed(target, errors))], HasNext: false));

    /// <summary>What clients wait for.</summary>
    protected abstract IEnumerable<DeliveryTarget> Open { get; }

    /// <summary>Writes the member for what clients wait for from now on, where the format has one.</summary>
    protected abstract void WritePending(IReadOnlyList<DeliveryTarget> pending, Utf8JsonWriter json);

    /// <summary>Writes the members for events.</summary>
    protected abstract void WriteEvents(IReadOnlyList<DeliveryEvent> events, Utf8JsonWriter json);

    protected void WriteData(DeferredPart part, Utf8JsonWriter json)
    {
        json.WritePropertyName("data"u8);
        WriteValue(part.Tree, ResultTree.Root, json);
        WriteErrors(part.Errors, json);
        part.LetGo();
    }

    protected void WriteItems(IReadOnlyList<StreamedItem> items, Utf8JsonWriter json)
    {
        json.WriteStartArray("items"u8);
        foreach (var item in items)
        {
            WriteValue(item.Tree, item.Cell, json);
        }

        json.WriteEndArray();
        WriteErrors([.. items.SelectMany(item => item.Errors)], json);
        foreach (var item in items)
        {
            item.LetGo();
        }
    }

    protected void WriteErrors(IReadOnlyList<IError> errors, Utf8JsonWriter json)
    {
        if (errors.Count > 0)
        {
            _errors.AddRange(errors);
            using var text = new JsonBuffer();
            ErrorJson.Write(errors, text);
            json.WritePropertyName("errors"u8);
            json.WriteRawValue(text.Written, skipInputValidation: true);
        }
    }

    protected static void WriteLabel(DeliveryTarget target, Utf8JsonWriter json)
    {
        if (target.Label is { } label)
        {
            json.WriteString("label"u8, label);
        }
    }

    protected static void WritePath(ReadOnlySpan<byte> name, IEnumerable<object> segments, Utf8JsonWriter json)
    {
        json.WriteStartArray(name);
        foreach (var segment in segments)
        {
            if (segment is int index)
            {
                json.WriteNumberValue(index);
            }
            else
            {
                json.WriteStringValue((string)segment);
            }
        }

        json.WriteEndArray();
    }

    private static void WriteValue(ResultTree tree, int cell, Utf8JsonWriter json)
    {
        using var text = new JsonBuffer();
        var output = new Utf8Output(text);
        tree.Write(cell, ref output);
        output.Flush();
        json.WriteRawValue(text.Written, skipInputValidation: true);
    }

    private IncrementalResult WriteObject(Action<Utf8JsonWriter> writeMembers)
    {
        _errors = [];
        var text = new JsonBuffer();
        using (var json = new Utf8JsonWriter(text, Options))
        {
            json.WriteStartObject();
            writeMembers(json);
            json.WriteEndObject();
        }

        return new IncrementalResult(text, _errors);
    }
}

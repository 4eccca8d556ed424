using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using PodSales.GraphQL.Engine.AspNetCore;
using PodSales.GraphQL.Engine.Transport.Http.Batching;

namespace PodSales.GraphQL.Engine.Transport.Http;

/// <summary>Reads what the JSON of an HTTP body asks for: one operation or, where that is allowed, a batch of them.</summary>
/// <param name="allowed">The batches that are allowed.</param>
/// <param name="maxBatchSize">How many operations a batch may have, each set of variables counted.</param>
internal sealed class RequestBodyReader(AllowedBatching allowed, int maxBatchSize)
{
    /// <summary>Whether the body may be a list of requests.</summary>
    public bool TakesLists => allowed.HasFlag(AllowedBatching.RequestBatching);

    public RequestReading Read(ReadOnlySequence<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        try
        {
            var json = JsonElement.ParseValue(ref reader);
            return reader.Read() ? Refuse(RequestErrors.NotJson("There is text behind the request.")) : Read(json);
        }
        catch (JsonException exception)
        {
            return Refuse(RequestErrors.NotJson(exception.Message));
        }
    }

    private RequestReading Read(JsonElement json)
    {
        var members = TakesLists && json.ValueKind is JsonValueKind.Array
            ? json.EnumerateArray().SelectMany((request, position) => MembersOf(request, position))
            : MembersOf(json, null);

        // No more of them are read than it takes to see that there are too many.
        ImmutableArray<BatchMember> read = [.. members.Take(maxBatchSize + 1)];
        return read switch
        {
            [] => Refuse(RequestErrors.BatchEmpty()),
            [{ Index: { Request: null, Variables: null } } only] => only.Reading,
            _ when read.Length > maxBatchSize => Refuse(RequestErrors.BatchTooLarge(maxBatchSize)),
            _ => new RequestReading.Batched(read),
        };
    }

    private IEnumerable<BatchMember> MembersOf(JsonElement request, int? position)
    {
        var reading = RequestMessageReader.Read(request, allowed.HasFlag(AllowedBatching.VariableBatching));
        return reading is RequestReading.Accepted { Message: { Variables: { ValueKind: JsonValueKind.Array } sets } message }
            ? MembersOf(message, sets, position)
            : [new BatchMember(reading, new BatchIndex(position, null))];
    }

    private static IEnumerable<BatchMember> MembersOf(RequestMessage message, JsonElement sets, int? position) => sets.GetArrayLength() == 0
        ? [new BatchMember(Refuse(RequestErrors.VariablesEmpty()), new BatchIndex(position, null))]
        : sets.EnumerateArray().Select((set, index) => new BatchMember(With(message, set), new BatchIndex(position, index)));

    private static RequestReading With(RequestMessage message, JsonElement variables) => variables.ValueKind is JsonValueKind.Object
        ? new RequestReading.Accepted(message with { Variables = variables })
        : Refuse(RequestErrors.WrongMember("variables", "a list of objects", variables.ValueKind));

    private static RequestReading.Refused Refuse(IError error) => new(error);
}

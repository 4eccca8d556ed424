using System.Text.Json;
using PodSales.Data.Events;
using PodSales.Domain.Deals;

namespace PodSales.GraphQL.Deals;

/// <summary>A deal has moved from one stage to another.</summary>
[GraphQLName("DealMoved")]
public sealed class DealMoved
{
    /// <summary>The deal that moved.</summary>
    [GraphQLIgnore]
    public Guid DealId { get; init; }

    /// <summary>The stage it left.</summary>
    public DealStage From { get; init; }

    /// <summary>The stage it entered.</summary>
    public DealStage To { get; init; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>Who moved it.</summary>
    public string By { get; init; } = "";

    /// <summary>Where the move stands in the log; give it to <c>after</c> to go on behind it.</summary>
    public string Cursor { get; init; } = "";

    internal static DealMoved Of(EventRecord change)
    {
        using var payload = JsonDocument.Parse(change.Payload);
        return new()
        {
            DealId = change.AggregateId,
            From = StageIn(payload.RootElement.GetProperty("from")),
            To = StageIn(payload.RootElement.GetProperty("to")),
            At = change.OccurredAt,
            By = change.Actor,
            Cursor = change.Position.ToString(),
        };
    }

    private static DealStage StageIn(JsonElement word) => Enum.Parse<DealStage>(word.GetString() ?? "", ignoreCase: true);
}

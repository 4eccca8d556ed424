using PodSales.Domain.InsertionOrders;

namespace PodSales.GraphQL.InsertionOrders;

/// <summary>A move of a line from one status to another.</summary>
[GraphQLName("LineMove")]
public sealed class LineMove
{
    /// <summary>The line.</summary>
    [ID("OrderLine")]
    public Guid LineId { get; init; }

    /// <summary>The status before.</summary>
    public LineStatus From { get; init; }

    /// <summary>The status after.</summary>
    public LineStatus To { get; init; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>Who did it: a user, or a job of the server.</summary>
    public string By { get; init; } = "";

    /// <summary>Why; null when nobody had to say.</summary>
    public string? Reason { get; init; }

    internal static LineMove Of(LineStatusChange change) => new()
    {
        LineId = change.LineId,
        From = change.From,
        To = change.To,
        At = change.At,
        By = change.By,
        Reason = change.Reason,
    };
}

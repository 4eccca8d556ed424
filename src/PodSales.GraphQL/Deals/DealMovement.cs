using System.Linq.Expressions;
using PodSales.Data.Deals;
using PodSales.Domain.Deals;

namespace PodSales.GraphQL.Deals;

/// <summary>A move of some deal from one stage to another.</summary>
[GraphQLName("DealMovement")]
public sealed class DealMovement
{
    /// <summary>Reads a move as the schema tells it.</summary>
    [GraphQLIgnore]
    public static Expression<Func<DealMoveRow, DealMovement>> Projection { get; } = row => new DealMovement
    {
        Id = row.Id,
        DealId = row.DealId,
        From = row.From,
        To = row.To,
        Kind = row.Kind,
        At = row.At,
        By = row.By,
        Note = row.Note,
        LossReason = row.LossReason,
    };

    /// <summary>The move's own id; rises with time.</summary>
    [GraphQLIgnore]
    public Guid Id { get; init; }

    /// <summary>The deal that moved.</summary>
    [GraphQLIgnore]
    public Guid DealId { get; init; }

    /// <summary>The stage it left.</summary>
    public DealStage From { get; init; }

    /// <summary>The stage it entered.</summary>
    public DealStage To { get; init; }

    /// <summary>What kind of move it was.</summary>
    public TransitionKind Kind { get; init; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>Who moved it.</summary>
    public string By { get; init; } = "";

    /// <summary>What they noted.</summary>
    public string? Note { get; init; }

    /// <summary>Why it was lost; null unless it was.</summary>
    public LossReason? LossReason { get; init; }
}

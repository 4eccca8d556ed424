using PodSales.Domain.Deals;

namespace PodSales.Data.Deals;

/// <summary>A line of the history of some deal.</summary>
public sealed record DealMoveRow
{
    /// <summary>The line's id; rises with time.</summary>
    public Guid Id { get; init; }

    /// <summary>Whose history it stands in.</summary>
    public Guid DealId { get; init; }

    /// <inheritdoc cref="StageChange.From"/>
    public DealStage From { get; init; }

    /// <inheritdoc cref="StageChange.To"/>
    public DealStage To { get; init; }

    /// <inheritdoc cref="StageChange.Kind"/>
    public TransitionKind Kind { get; init; }

    /// <inheritdoc cref="StageChange.At"/>
    public DateTimeOffset At { get; init; }

    /// <inheritdoc cref="StageChange.By"/>
    public string By { get; init; } = "";

    /// <inheritdoc cref="StageChange.Note"/>
    public string? Note { get; init; }

    /// <inheritdoc cref="StageChange.LossReason"/>
    public LossReason? LossReason { get; init; }
}

namespace PodSales.Domain.Deals;

/// <summary>What a move asks for.</summary>
public enum TransitionRequirement
{
    /// <summary>Nothing.</summary>
    Nothing,

    /// <summary>A note that says why.</summary>
    Note,

    /// <summary>A reason of the closed list; <see cref="Deals.LossReason.Other"/> also asks for a note.</summary>
    LossReason,

    /// <summary>An amount above zero: what was sold.</summary>
    Amount,
}

namespace PodSales.Domain.Deals;

/// <summary>What kind of move leads from one stage to another.</summary>
public enum TransitionKind
{
    /// <summary>To a later open stage, also past others.</summary>
    Forward,

    /// <summary>To an earlier open stage.</summary>
    Back,

    /// <summary>To <see cref="DealStage.Won"/>.</summary>
    Win,

    /// <summary>To <see cref="DealStage.Lost"/>.</summary>
    Lose,

    /// <summary>From a closed stage to an open one; only <see cref="Deal.Reopen"/> does it.</summary>
    Reopen,
}

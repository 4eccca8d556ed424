namespace PodSales.Domain.Deals;

/// <summary>Why a deal was lost. A closed list, so that losses can be counted.</summary>
public enum LossReason
{
    /// <summary>Too dear.</summary>
    Price,

    /// <summary>The budget was cut.</summary>
    BudgetCut,

    /// <summary>The dates did not suit.</summary>
    Timing,

    /// <summary>Too few listeners.</summary>
    AudienceTooSmall,

    /// <summary>The wrong listeners.</summary>
    AudienceWrong,

    /// <summary>The content does not suit the brand.</summary>
    BrandSafety,

    /// <summary>Sold out.</summary>
    NoAvailability,

    /// <summary>They bought another show.</summary>
    CompetitorShow,

    /// <summary>A competing brand is in the show.</summary>
    CategoryConflict,

    /// <summary>They stopped answering.</summary>
    NoResponse,

    /// <summary>The contract's terms.</summary>
    Terms,

    /// <summary>Something else; the note says what.</summary>
    Other,
}

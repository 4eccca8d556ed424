namespace PodSales.Domain.InsertionOrders;

/// <summary>Why something is made good: the causes that verification finds in aired ads.</summary>
public enum MakegoodReason
{
    /// <summary>It ran, and fewer heard it than were sold.</summary>
    UnderDelivery,

    /// <summary>It did not run.</summary>
    Missing,

    /// <summary>It ran in another place of the episode than was sold.</summary>
    WrongPosition,

    /// <summary>The code or the address was wrong, or was not said.</summary>
    WrongCodeOrUrl,

    /// <summary>It was shorter than was sold.</summary>
    TooShort,

    /// <summary>A competitor ran in the same episode.</summary>
    Competitor,

    /// <summary>It was taken out before its time.</summary>
    TakenOutEarly,

    /// <summary>Something else, which the note tells.</summary>
    Other,
}

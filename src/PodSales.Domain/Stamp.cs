namespace PodSales.Domain;

/// <summary>When something was done, and by whom.</summary>
public readonly record struct Stamp
{
    /// <summary>Notes who did something and when.</summary>
    /// <param name="at">The moment; kept in UTC.</param>
    /// <param name="by">The user's or the job's identity, as the identity provider names it.</param>
    /// <exception cref="ArgumentException"><paramref name="by"/> is empty or blank.</exception>
    public Stamp(DateTimeOffset at, string by)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(by);
        At = at.ToUniversalTime();
        By = by;
    }

    /// <summary>The moment, in UTC.</summary>
    public DateTimeOffset At { get; }

    /// <summary>The user's or the job's identity.</summary>
    public string By { get; }
}

namespace PodSales.Domain;

/// <summary>When something was done, and by whom.</summary>
public readonly record struct Stamp
{
    /// <summary>Notes who did something and when.</summary>
    /// <param name="at">The moment; kept in UTC and in whole microseconds, as databases keep it, so that it reads the same ever after.</param>
    /// <param name="by">The user's or the job's identity, as the identity provider names it.</param>
    /// <exception cref="ArgumentException"><paramref name="by"/> is empty or blank.</exception>
    public Stamp(DateTimeOffset at, string by)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(by);
        At = new(at.UtcTicks - (at.UtcTicks % TimeSpan.TicksPerMicrosecond), TimeSpan.Zero);
        By = by;
    }

    /// <summary>The moment, in UTC.</summary>
    public DateTimeOffset At { get; }

    /// <summary>The user's or the job's identity.</summary>
    public string By { get; }
}

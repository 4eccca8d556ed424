namespace PodSales.Domain.Deals;

/// <summary>How long a deal has been in its stage.</summary>
/// <param name="DaysInStage">Whole days since it came in.</param>
/// <param name="IsStale">Whether that is longer than the stage's limit; never for a closed deal.</param>
public readonly record struct DealAge(int DaysInStage, bool IsStale)
{
    /// <summary>Computes the age.</summary>
    /// <param name="stage">The stage it is in.</param>
    /// <param name="stageChangedAt">When it came in.</param>
    /// <param name="now">The moment that counts as now.</param>
    /// <returns>The age; 0 days for a moment before it came in.</returns>
    public static DealAge Of(DealStage stage, DateTimeOffset stageChangedAt, DateTimeOffset now)
    {
        var days = Math.Max(0, (int)(now - stageChangedAt).TotalDays);
        return new(days, days > DealPipeline.DefaultsOf(stage).StaleAfterDays);
    }
}

namespace PodSales.Domain.InsertionOrders;

/// <summary>Two brands of one trade do not run in the same episode.</summary>
/// <remarks>
/// Trades are compared as written, without regard to case. One advertiser never competes with itself, and one whose trade is
/// not known competes with nobody, as platforms treat uncategorised brands.
/// </remarks>
public static class CompetitiveSeparation
{
    /// <summary>Whether two advertisers compete.</summary>
    /// <param name="advertiserId">The one.</param>
    /// <param name="industry">What it sells; null when it is not known.</param>
    /// <param name="otherId">The other.</param>
    /// <param name="otherIndustry">What that sells; null when it is not known.</param>
    /// <returns>True when they are two and sell the same.</returns>
    public static bool Applies(Guid advertiserId, string? industry, Guid otherId, string? otherIndustry) =>
        advertiserId != otherId
        && !string.IsNullOrWhiteSpace(industry)
        && string.Equals(industry.Trim(), otherIndustry?.Trim(), StringComparison.OrdinalIgnoreCase);
}

namespace PodSales.Domain.Matching;

/// <summary>
/// How many impressions will be free, as three points of a distribution in rising order, each from 0.
/// </summary>
/// <param name="P10">As many or more in nine cases of ten.</param>
/// <param name="P50">As many or more in half of the cases.</param>
/// <param name="P90">As many or more in one case of ten.</param>
public sealed record AvailabilityForecast(long P10, long P50, long P90);

using System.Collections.Frozen;

namespace PodSales.Domain.Matching;

/// <summary>
/// How much better than usual earlier campaigns sold. Made once for a tenant; safe for use from several threads.
/// </summary>
/// <remarks>
/// Conversions for each impression are shrunk towards what is usual (empirical Bayes, Gamma-Poisson): a show's rate
/// towards the mean
/// of all, <c>(y + k·m) / (n + k)</c>, a pair's rate towards its advertiser's mean times how the show does for others.
/// The strength k is
/// 50,000 impressions. Results count half after 180 days. Lift is the pair's rate against its advertiser's mean over
/// its shows, or the
/// mean of all while it has fewer than three; the signal is <c>lift² / (1 + lift²)</c>, so 1 gives 0.5 and 2 gives 0.8.
/// Evidence is
/// <c>n / (n + k)</c> for the pair's own impressions: without a campaign of its own a pair has none. See Efron and
/// Morris 1975 for the
/// idea; k, half-life and steepness are our choice.
/// </remarks>
public sealed class LiftHistory
{
    private const double Strength = 50_000;
    private const double HalfLifeDays = 180;
    private const int ShowsForOwnMean = 3;

    private readonly FrozenDictionary<(Guid Advertiser, Guid Podcast), Tally> _pairs;
    private readonly FrozenDictionary<Guid, Tally> _podcasts;
    private readonly FrozenDictionary<Guid, double> _ownMeans;
    private readonly double _mean;

    private LiftHistory(IReadOnlyCollection<CampaignResult> results, DateOnly today)
    {
        _pairs = Sum(results, today, result => (result.AdvertiserId, result.PodcastId));
        _podcasts = Sum(results, today, result => result.PodcastId);
        _mean = _podcasts.Values.Aggregate(default(Tally), (sum, tally) => sum + tally).Rate;
        _ownMeans = _pairs.GroupBy(pair => pair.Key.Advertiser)
            .Where(group => group.Count() >= ShowsForOwnMean)
            .Select(group => KeyValuePair.Create(group.Key, group.Aggregate(default(Tally), (sum, pair) => sum + pair.Value).Rate))
            .Where(mean => mean.Value > 0)
            .ToFrozenDictionary();
    }

    /// <summary>A history without a campaign.</summary>
    public static LiftHistory Empty { get; } = Of([], DateOnly.MinValue);

    /// <summary>Makes a history.</summary>
    /// <param name="results">The campaigns whose counting window has closed.</param>
    /// <param name="today">The day from which their age counts; later results are passed over.</param>
    /// <returns>The history.</returns>
    public static LiftHistory Of(IEnumerable<CampaignResult> results, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(results);
        return new([.. results.Where(result => result.Impressions > 0 && result.ClosedOn <= today)], today);
    }

    internal SignalValue Measure(Guid advertiserId, Guid podcastId)
    {
        if (_mean <= 0 || !_pairs.TryGetValue((advertiserId, podcastId), out var pair))
        {
            return SignalValue.Unknown;
        }

        var squared = Math.Pow(Lift(advertiserId, podcastId, pair), 2);
        return new(squared / (1 + squared), pair.Impressions / (pair.Impressions + Strength));
    }

    internal string Explain(Guid advertiserId, Guid podcastId) =>
        _mean <= 0 || !_pairs.TryGetValue((advertiserId, podcastId), out var pair)
            ? "No earlier campaign of the advertiser on the podcast has brought counts."
            : FormattableString.Invariant(
                $"Earlier campaigns sold {Lift(advertiserId, podcastId, pair):0.00} times what is usual, ")
                + FormattableString.Invariant($"over {pair.Impressions:N0} impressions (older ones count less).");

    private double Lift(Guid advertiserId, Guid podcastId, Tally pair)
    {
        var usual = _ownMeans.GetValueOrDefault(advertiserId, _mean);
        var show = _podcasts[podcastId].ShrunkTo(_mean) / _mean;
        return pair.ShrunkTo(usual * show) / usual;
    }

    private static FrozenDictionary<TKey, Tally> Sum<TKey>(
        IEnumerable<CampaignResult> results, DateOnly today, Func<CampaignResult, TKey> key)
        where TKey : notnull =>
        results.GroupBy(key).ToFrozenDictionary(
            group => group.Key,
            group => group.Aggregate(default(Tally), (sum, result) => sum + Tally.Of(result, today)));

    private readonly record struct Tally(double Impressions, double Conversions)
    {
        public double Rate => Impressions > 0 ? Conversions / Impressions : 0;

        public static Tally operator +(Tally left, Tally right) =>
            new(left.Impressions + right.Impressions, left.Conversions + right.Conversions);

        public static Tally Of(CampaignResult result, DateOnly today)
        {
            var counts = Math.Pow(2, -(today.DayNumber - result.ClosedOn.DayNumber) / HalfLifeDays);
            return new(result.Impressions * counts, result.Conversions * counts);
        }

        public double ShrunkTo(double mean) => (Conversions + (Strength * mean)) / (Impressions + Strength);
    }
}

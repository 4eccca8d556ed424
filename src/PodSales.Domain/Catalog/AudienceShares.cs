using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace PodSales.Domain.Catalog;

/// <summary>How an audience divides into groups, and how that is known.</summary>
/// <remarks>
/// The shares may add up to less than 1: what is missing is unknown, and is never spread over the groups in silence.
/// </remarks>
public sealed record AudienceShares
{
    /// <summary>Who measured: a platform, a survey, the hosting provider.</summary>
    public required string Source { get; init; }

    /// <summary>The first day measured; null when the source does not say.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day measured; null when the source does not say.</summary>
    public DateOnly? To { get; init; }

    /// <summary>How many downloads or people stand behind the shares; null when the source does not say.</summary>
    public long? Base { get; init; }

    /// <summary>The groups, each once.</summary>
    public required ImmutableArray<AudienceShare> Shares { get; init; }

    /// <summary>The part of the audience of which the group is not known, from 0 to 1.</summary>
    [JsonIgnore]
    public double Unknown => Math.Max(0, 1 - Shares.Sum(share => share.Share));

    /// <summary>Makes shares from counts.</summary>
    /// <param name="source">Who counted.</param>
    /// <param name="counts">How many in each group, from 0.</param>
    /// <param name="unknown">How many of no known group, from 0.</param>
    /// <returns>The shares, with the sum of all counts as base.</returns>
    /// <exception cref="ArgumentException">Nothing was counted.</exception>
    public static AudienceShares FromCounts(string source, IReadOnlyDictionary<string, long> counts, long unknown = 0)
    {
        ArgumentNullException.ThrowIfNull(counts);
        var total = counts.Values.Sum() + unknown;
        if (total <= 0)
        {
            throw new ArgumentException("Expected at least one count above 0.", nameof(counts));
        }

        return new()
        {
            Source = source,
            Base = total,
            Shares =
            [
                .. counts
                    .OrderByDescending(count => count.Value)
                    .ThenBy(count => count.Key, StringComparer.Ordinal)
                    .Select(count => new AudienceShare(count.Key, (double)count.Value / total)),
            ],
        };
    }

    internal IEnumerable<Problem> Problems(string field, Func<string, bool> isGroup)
    {
        if (Shares.IsDefault)
        {
            return [Problem.Required(field)];
        }

        return [.. Problem.InText(field, Source, 100), .. ShareProblems(field, Shares, isGroup), .. PeriodProblems(field)];
    }

    internal static IEnumerable<Problem> ShareProblems(
        string field, ImmutableArray<AudienceShare> shares, Func<string, bool> isGroup)
    {
        // Published percentages are rounded, so their sum may pass the whole by a little.
        const double RoundingSlack = 0.02;

        foreach (var (group, share) in shares)
        {
            if (!isGroup(group))
            {
                yield return new("GROUP_UNKNOWN", $"\"{group}\" is no group of {field}.", field);
            }

            if (!UnitInterval.IsIn(share))
            {
                yield return new(
                    "SHARE_OUT_OF_RANGE",
                    FormattableString.Invariant($"Expected a share from 0 to 1 for \"{group}\", found {share}."),
                    field);
            }
        }

        if (shares.Select(share => share.Group).Distinct(StringComparer.OrdinalIgnoreCase).Count() < shares.Length)
        {
            yield return new("GROUP_TWICE", $"Expected each group of {field} once.", field);
        }

        var total = shares.Sum(share => share.Share);
        if (total > 1 + RoundingSlack)
        {
            yield return new(
                "SHARES_ABOVE_ONE",
                FormattableString.Invariant($"Expected shares of {field} that add up to at most 1, found {total:0.###}."),
                field);
        }
    }

    private IEnumerable<Problem> PeriodProblems(string field)
    {
        if (From > To)
        {
            yield return new(
                "PERIOD_REVERSED",
                FormattableString.Invariant($"Expected a period of {field} that ends on or after {From:yyyy-MM-dd}, found {To:yyyy-MM-dd}."),
                field);
        }

        if (Base < 0)
        {
            yield return new(
                "BASE_NEGATIVE",
                FormattableString.Invariant($"Expected a base of {field} from 0, found {Base}."),
                field);
        }
    }
}

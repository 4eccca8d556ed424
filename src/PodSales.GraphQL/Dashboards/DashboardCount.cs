using PodSales.Domain;
using PodSales.GraphQL.Errors;

namespace PodSales.GraphQL.Dashboards;

/// <summary>How many rows a card shows.</summary>
internal static class DashboardCount
{
    /// <summary>The most rows of a card.</summary>
    public const int Most = 100;

    /// <summary>Refuses a number of rows, or of days, that makes no sense.</summary>
    /// <param name="name">The argument.</param>
    /// <param name="value">What was given.</param>
    /// <param name="most">The most that is possible.</param>
    /// <returns>The value.</returns>
    /// <exception cref="InvalidInputException">It is below 1 or too large.</exception>
    public static int Check(string name, int value, int most = Most) => value >= 1 && value <= most
        ? value
        : throw new InvalidInputException(new Problem(
            "COUNT_OUT_OF_RANGE", FormattableString.Invariant($"Expected a number from 1 to {most}, found {value}."), name));
}

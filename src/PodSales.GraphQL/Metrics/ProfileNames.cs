using PodSales.Domain;
using PodSales.Domain.Metrics;
using PodSales.GraphQL.Errors;

namespace PodSales.GraphQL.Metrics;

/// <summary>The names by which callers say what a file is like.</summary>
internal static class ProfileNames
{
    /// <summary>The profile of a name; null for none.</summary>
    /// <exception cref="InvalidInputException">There is no such profile.</exception>
    public static MetricsProfile? Find(string? name) => name is null
        ? null
        : MetricsProfile.Find(name) ?? throw new InvalidInputException(new Problem(
            "PROFILE_UNKNOWN",
            $"There is no import profile \"{name}\"; there are {string.Join(", ", MetricsProfile.All.Select(profile => profile.Name))}.",
            "profile"));
}

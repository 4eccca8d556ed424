using System.Collections.Immutable;
using System.Globalization;

namespace PodSales.Domain.Tenancy;

/// <summary>What is told of an API key.</summary>
public sealed record ApiKeyDetails
{
    /// <summary>What it is for; up to 100 characters.</summary>
    public required string Name { get; init; }

    /// <summary>The roles that it acts in; at least one.</summary>
    public required ImmutableArray<string> Roles { get; init; }

    /// <summary>From when on it cannot be used; null for no end.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>What is wrong with the details.</summary>
    /// <param name="now">The moment that counts as now.</param>
    /// <returns>One problem for each fault; empty when they can be used.</returns>
    public IEnumerable<Problem> Problems(DateTimeOffset now) =>
    [
        .. Problem.InText("name", Name, 100),
        .. Roles.IsDefaultOrEmpty ? [Problem.Required("roles")] : Array.Empty<Problem>(),
        .. ExpiresAt <= now ? [EndProblem(ExpiresAt.Value)] : Array.Empty<Problem>(),
    ];

    private static Problem EndProblem(DateTimeOffset end) => new(
        "EXPIRY_IN_THE_PAST",
        string.Create(CultureInfo.InvariantCulture, $"Expected an end that is still to come, found {end:yyyy-MM-dd'T'HH:mm:ssK}."),
        "expiresAt");
}

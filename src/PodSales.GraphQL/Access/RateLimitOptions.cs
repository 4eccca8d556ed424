namespace PodSales.GraphQL.Access;

/// <summary>How many requests a network may send. Configuration section <c>PodSales:RateLimit</c>.</summary>
public sealed class RateLimitOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "PodSales:RateLimit";

    /// <summary>Requests a second that each network may send in the long run, and each address without a token; null for any number.</summary>
    public int? RequestsPerSecond { get; init; }

    /// <summary>How many it may send at once after a rest; twice the number of a second when left out.</summary>
    public int? Burst { get; init; }
}

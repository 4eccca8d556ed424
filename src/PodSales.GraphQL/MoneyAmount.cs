using PodSales.Domain;

namespace PodSales.GraphQL;

/// <summary>An amount of money.</summary>
[GraphQLName("Money")]
public sealed class MoneyAmount
{
    /// <summary>The amount in the smallest unit of the currency: cents for USD.</summary>
    public long MinorUnits { get; init; }

    /// <summary>The ISO 4217 code of the currency: <c>USD</c>.</summary>
    public string Currency { get; init; } = "";

    internal static MoneyAmount Of(Money money) => new() { MinorUnits = money.MinorUnits, Currency = money.Currency };
}

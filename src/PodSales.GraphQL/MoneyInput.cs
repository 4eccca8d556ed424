using PodSales.Domain;
using PodSales.GraphQL.Errors;

namespace PodSales.GraphQL;

/// <summary>An amount of money.</summary>
public sealed class MoneyInput
{
    /// <summary>The amount in the smallest unit of the currency: cents for USD.</summary>
    public required long MinorUnits { get; init; }

    /// <summary>The ISO 4217 code of the currency: <c>USD</c>.</summary>
    public required string Currency { get; init; }

    /// <summary>The amount as the domain knows it.</summary>
    /// <param name="field">The field of the input that it was given in.</param>
    /// <exception cref="InvalidInputException">The currency is no code.</exception>
    internal Money ToMoney(string field) => PodSales.Domain.Currency.IsCode(Currency)
        ? new Money(MinorUnits, Currency)
        : throw new InvalidInputException(new Problem(
            "CURRENCY_INVALID", $"Expected a currency code of three capital letters, found \"{Currency}\".", $"{field}.currency"));
}

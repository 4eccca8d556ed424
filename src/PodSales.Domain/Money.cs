using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace PodSales.Domain;

/// <summary>An amount of money in one currency, counted in that currency's minor unit (cents for USD).</summary>
/// <remarks>Amounts of different currencies neither add up nor compare: there is no rate in here.</remarks>
public readonly record struct Money : IComparable<Money>
{
    private readonly string? _currency;

    /// <summary>Makes an amount.</summary>
    /// <param name="minorUnits">The amount in minor units; may be negative.</param>
    /// <param name="currency">The ISO 4217 code, three capital letters.</param>
    /// <exception cref="ArgumentException">The code has another form.</exception>
    public Money(long minorUnits, string currency)
    {
        MinorUnits = minorUnits;
        Currency = currency;
    }

    /// <summary>The amount in minor units.</summary>
    public long MinorUnits { get; init; }

    /// <summary>The ISO 4217 code; <c>XXX</c> ("no currency") for a value that was never set.</summary>
    /// <exception cref="ArgumentException">The code has another form.</exception>
    public string Currency
    {
        get => _currency ?? "XXX";
        init => _currency = Domain.Currency.IsCode(value)
            ? value
            : throw new ArgumentException($"Expected a currency code of three capital letters, found \"{value}\".", nameof(value));
    }

    /// <summary>The amount in the currency's main unit: 12.5 for 1250 cents.</summary>
    public decimal Amount => MinorUnits / Scale(Currency);

    /// <summary>Nothing, in a currency.</summary>
    /// <param name="currency">The ISO 4217 code.</param>
    /// <returns>Zero.</returns>
    public static Money Zero(string currency) => new(0, currency);

    /// <summary>Makes an amount from main units.</summary>
    /// <param name="amount">
    /// The amount, such as 12.5 for twelve and a half dollars; rounded to the minor unit, halves to even.
    /// </param>
    /// <param name="currency">The ISO 4217 code.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="OverflowException">The amount does not fit.</exception>
    public static Money Of(decimal amount, string currency) => new(Round(amount * Scale(currency)), currency);

    /// <summary>Reads what <see cref="ToString"/> writes: <c>USD 12.50</c>.</summary>
    /// <param name="text">A code, one space, a number with a point and no more decimals than the currency has.</param>
    /// <param name="money">The amount, when the text is one.</param>
    /// <returns>Whether the text is an amount.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Money money)
    {
        money = default;
        if (text is not { Length: > 4 } || text[3] != ' ' || !Domain.Currency.IsCode(text[..3]))
        {
            return false;
        }

        const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (!decimal.TryParse(text.AsSpan(4), Plain, CultureInfo.InvariantCulture, out var amount)
            || Math.Abs(amount) > long.MaxValue / Scale(text[..3])
            || decimal.Truncate(amount * Scale(text[..3])) != amount * Scale(text[..3]))
        {
            return false;
        }

        money = Of(amount, text[..3]);
        return true;
    }

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <param name="text">Such as <c>USD 12.50</c>.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="FormatException">The text is no amount.</exception>
    public static Money Parse(string text) => TryParse(text, out var money)
        ? money
        : throw new FormatException($"Expected an amount such as \"USD 12.50\", found \"{text}\".");

    /// <summary>Adds two amounts of one currency.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static Money operator +(Money left, Money right) =>
        left with { MinorUnits = left.MinorUnits + left.InSameCurrency(right).MinorUnits };

    /// <summary>Takes one amount from another of the same currency.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static Money operator -(Money left, Money right) =>
        left with { MinorUnits = left.MinorUnits - left.InSameCurrency(right).MinorUnits };

    /// <summary>Whether the left amount is smaller.</summary>
    public static bool operator <(Money left, Money right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left amount is smaller or the same.</summary>
    public static bool operator <=(Money left, Money right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left amount is greater.</summary>
    public static bool operator >(Money left, Money right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left amount is greater or the same.</summary>
    public static bool operator >=(Money left, Money right) => left.CompareTo(right) >= 0;

    /// <summary>Adds two amounts of one currency; the same as <c>+</c>.</summary>
    /// <param name="other">The other amount.</param>
    /// <returns>The sum.</returns>
    public Money Add(Money other) => this + other;

    /// <summary>Takes another amount away; the same as <c>-</c>.</summary>
    /// <param name="other">The other amount.</param>
    /// <returns>The difference.</returns>
    public Money Subtract(Money other) => this - other;

    /// <summary>Multiplies, and rounds once to the minor unit, halves to even.</summary>
    /// <param name="factor">Any factor: a share, a quantity.</param>
    /// <returns>The product.</returns>
    /// <exception cref="OverflowException">The product does not fit.</exception>
    public Money Times(decimal factor) => this with { MinorUnits = Round(MinorUnits * factor) };

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public int CompareTo(Money other) => MinorUnits.CompareTo(InSameCurrency(other).MinorUnits);

    /// <summary>Divides the amount so that the parts add up to the whole: by largest remainder.</summary>
    /// <param name="weights">One weight a part, none negative, not all zero.</param>
    /// <returns>
    /// One amount a weight, in the same order. What rounding leaves over goes to the largest remainders, the earlier
    /// part first.
    /// </returns>
    /// <exception cref="ArgumentException">There is no weight, a negative one, or only zeros.</exception>
    public IReadOnlyList<Money> Split(params IReadOnlyList<decimal> weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        var total = weights.Sum();
        if (total <= 0 || weights.Any(weight => weight < 0))
        {
            throw new ArgumentException("Expected weights from 0 of which one is above 0.", nameof(weights));
        }

        var whole = MinorUnits;
        decimal[] exact = [.. weights.Select(weight => whole * (weight / total))];
        long[] parts = [.. exact.Select(part => (long)decimal.Floor(part))];
        var left = (int)(whole - parts.Sum());
        foreach (var index in Enumerable.Range(0, parts.Length).OrderByDescending(i => exact[i] - parts[i]).Take(left))
        {
            parts[index]++;
        }

        var currency = Currency;
        return [.. parts.Select(part => new Money(part, currency))];
    }

    /// <summary>Whether both amounts have the same currency and value.</summary>
    /// <param name="other">The other amount.</param>
    /// <returns>True when both agree.</returns>
    public bool Equals(Money other) => MinorUnits == other.MinorUnits && Currency == other.Currency;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(MinorUnits, Currency);

    /// <summary>The amount as text that <see cref="Parse"/> reads back, whatever the culture.</summary>
    /// <returns>The code, a space, and the amount with all decimals of the currency: <c>USD 12.50</c>.</returns>
    public override string ToString()
    {
        var decimals = string.Create(CultureInfo.InvariantCulture, $"F{Domain.Currency.MinorUnitDigits(Currency)}");
        return $"{Currency} {Amount.ToString(decimals, CultureInfo.InvariantCulture)}";
    }

    private static decimal Scale(string currency) => Domain.Currency.MinorUnitDigits(currency) switch
    {
        0 => 1,
        2 => 100,
        3 => 1_000,
        _ => 10_000,
    };

    private static long Round(decimal minorUnits) => (long)decimal.Round(minorUnits, 0, MidpointRounding.ToEven);

    private Money InSameCurrency(Money other) => other.Currency == Currency
        ? other
        : throw new InvalidOperationException($"{this} and {other} are of different currencies; convert one of them first.");
}

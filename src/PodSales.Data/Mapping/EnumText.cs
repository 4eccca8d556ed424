using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace PodSales.Data.Mapping;

/// <summary>Stores an enum as the word that clients and events use: <c>in_flight</c> for <c>InFlight</c>.</summary>
internal sealed class EnumText<TEnum>() : ValueConverter<TEnum, string>(value => WordOf(value), word => ValueOf(word))
    where TEnum : struct, Enum
{
    // A handful of words is found sooner than a table of them is made, and every enum of the model is made at the start.
    private static readonly TEnum[] Values = Enum.GetValues<TEnum>();
    private static readonly string[] Words = Array.ConvertAll(Values, value => SnakeCaseNames.InSnakeCase(value.ToString()));

    private static string WordOf(TEnum value) => Words[Array.IndexOf(Values, value)];

    private static TEnum ValueOf(string word) => Values[Array.IndexOf(Words, word)];
}

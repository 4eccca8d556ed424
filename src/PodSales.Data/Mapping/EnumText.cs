using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace PodSales.Data.Mapping;

/// <summary>Stores an enum as the word that clients and events use: <c>in_flight</c> for <c>InFlight</c>.</summary>
internal sealed class EnumText<TEnum>() : ValueConverter<TEnum, string>(value => WordOf(value), word => ValueOf(word))
    where TEnum : struct, Enum
{
    private static readonly FrozenDictionary<TEnum, string> Words =
        Enum.GetValues<TEnum>().ToFrozenDictionary(value => value, value => SnakeCaseNames.InSnakeCase(value.ToString()));

    private static readonly FrozenDictionary<string, TEnum> Values =
        Words.ToFrozenDictionary(word => word.Value, word => word.Key, StringComparer.Ordinal);

    private static string WordOf(TEnum value) => Words[value];

    private static TEnum ValueOf(string word) => Values[word];
}

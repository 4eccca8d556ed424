using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace PodSales.Data.Mapping;

/// <summary>Stores an enum as the word that clients and events use: <c>closed_lost</c> for <c>ClosedLost</c>.</summary>
internal sealed class EnumText<TEnum>() : ValueConverter<TEnum, string>(value => Words[value], word => Values[word])
    where TEnum : struct, Enum
{
    private static readonly FrozenDictionary<TEnum, string> Words =
        Enum.GetValues<TEnum>().ToFrozenDictionary(value => value, value => SnakeCaseNames.InSnakeCase(value.ToString()));

    private static readonly FrozenDictionary<string, TEnum> Values =
        Words.ToFrozenDictionary(word => word.Value, word => word.Key, StringComparer.Ordinal);
}

/// <summary>Applies <see cref="EnumText{TEnum}"/> to every enum of a model.</summary>
internal static class EnumTextConvention
{
    private const int LongestWord = 50;

    public static void StoreEnumsAsText(this ModelBuilder model)
    {
        foreach (var property in model.Model.GetEntityTypes().SelectMany(entity => entity.GetFlattenedProperties()))
        {
            if ((Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType) is { IsEnum: true } type)
            {
                property.SetValueConverter(typeof(EnumText<>).MakeGenericType(type));
                property.SetMaxLength(LongestWord);
            }
        }
    }
}

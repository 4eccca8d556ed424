using Microsoft.EntityFrameworkCore;

namespace PodSales.Data.Mapping;

/// <summary>Applies <see cref="EnumText{TEnum}"/> to every enum of a model.</summary>
internal static class EnumTextConvention
{
    private const int LongestWord = 50;

    public static void StoreEnumsAsText(this ModelBuilder model)
    {
        foreach (var property in model.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties()))
        {
            if ((Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType) is { IsEnum: true } type)
            {
                property.SetValueConverter(typeof(EnumText<>).MakeGenericType(type));
                property.SetMaxLength(LongestWord);
            }
        }
    }
}

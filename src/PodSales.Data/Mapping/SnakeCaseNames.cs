using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace PodSales.Data.Mapping;

/// <summary>Names tables, columns, keys and indexes the way SQL is written: <c>ad_units</c>, <c>stage_changed_at</c>.</summary>
internal static class SnakeCaseNames
{
    public static void NameInSnakeCase(this ModelBuilder model)
    {
        foreach (var entity in model.Model.GetEntityTypes())
        {
            entity.SetTableName(InSnakeCase(entity.GetTableName()!));
            NameColumns(entity);
            NameConstraints(entity);
        }
    }

    public static string InSnakeCase(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name);

    private static void NameColumns(IMutableTypeBase type, string prefix = "")
    {
        foreach (var property in type.GetDeclaredProperties())
        {
            property.SetColumnName(prefix + InSnakeCase(property.Name) + Unit(property.ClrType));
        }

        foreach (var complex in type.GetDeclaredComplexProperties())
        {
            NameColumns(complex.ComplexType, $"{prefix}{InSnakeCase(complex.Name)}_");
        }
    }

    // See WholeMilliseconds.
    private static string Unit(Type type) => (Nullable.GetUnderlyingType(type) ?? type) == typeof(TimeSpan) ? "_ms" : "";

    private static void NameConstraints(IMutableEntityType entity)
    {
        var table = entity.GetTableName();
        foreach (var key in entity.GetDeclaredKeys())
        {
            key.SetName(key.IsPrimaryKey() ? $"pk_{table}" : $"ak_{table}_{Columns(key.Properties)}");
        }

        foreach (var foreignKey in entity.GetDeclaredForeignKeys())
        {
            foreignKey.SetConstraintName($"fk_{table}_{Columns(foreignKey.Properties)}");
        }

        foreach (var index in entity.GetDeclaredIndexes().Where(index => index.Name is null))
        {
            index.SetDatabaseName($"{(index.IsUnique ? "ux" : "ix")}_{table}_{Columns(index.Properties)}");
        }
    }

    // Every key and nearly every index begins with the tenant, so the tenant tells no two of them apart.
    private static string Columns(IEnumerable<IMutableProperty> properties)
    {
        string[] names = [.. properties.Select(property => InSnakeCase(property.Name))];
        return string.Join('_', names is ["tenant_id", _, ..] ? names[1..] : names);
    }
}

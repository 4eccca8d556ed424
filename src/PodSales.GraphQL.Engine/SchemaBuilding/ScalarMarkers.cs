using PodSales.GraphQL.Engine.TypeSystem.Scalars;

namespace PodSales.GraphQL.Engine.SchemaBuilding;

/// <summary>The scalars that marker classes stand for: <c>UuidType</c> is <c>UUID</c>.</summary>
internal static class ScalarMarkers
{
    private const string Suffix = "Type";

    public static string NameOf(Type marker) =>
        Find(marker) ?? throw new SchemaException([$"{marker}: it stands for no scalar. Use one of the scalar types of {typeof(Types.IType).Namespace}."]);

    public static string? Find(Type marker) => marker.Name.EndsWith(Suffix, StringComparison.Ordinal)
        ? RuntimeScalars.ByName.Keys.FirstOrDefault(name => name.Equals(marker.Name[..^Suffix.Length], StringComparison.OrdinalIgnoreCase))
        : null;
}

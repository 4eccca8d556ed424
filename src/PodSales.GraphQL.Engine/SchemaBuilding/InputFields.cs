namespace PodSales.GraphQL.Engine.SchemaBuilding;

/// <summary>Reads the coerced fields of an input object; compiled code calls it.</summary>
internal static class InputFields
{
    public static bool IsGiven(IReadOnlyDictionary<string, object?> fields, string name) => fields.ContainsKey(name);

    /// <summary>The value of a field; the type's default when it was left out.</summary>
    public static T? Read<T>(IReadOnlyDictionary<string, object?> fields, string name) =>
        fields.TryGetValue(name, out var value) && value is not null ? (T)value : default;
}

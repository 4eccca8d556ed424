namespace PodSales.GraphQL.Engine.TypeSystem.Validation;

/// <summary>Enums have values (specification, "Enums", "Type Validation").</summary>
internal static class EnumValues
{
    public static void Check(EnumType type, SchemaErrors errors)
    {
        if (type.Values.Count == 0)
        {
            errors.Report(SchemaMessages.NoEnumValues(type.Name), type.Syntax);
        }

        foreach (var value in type.Values)
        {
            Names.Check(value, errors);
        }
    }
}

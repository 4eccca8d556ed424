namespace PodSales.GraphQL.Engine.TypeSystem.Validation;

/// <summary>Names with two underscores before them belong to introspection (specification, "Reserved Names").</summary>
internal static class Names
{
    private const string ReservedPrefix = "__";

    public static void Check(ISchemaElement element, SchemaErrors errors)
    {
        if (element.Name.StartsWith(ReservedPrefix, StringComparison.Ordinal))
        {
            errors.Report(SchemaMessages.ReservedName(element.Name), element.Declaration());
        }
    }
}

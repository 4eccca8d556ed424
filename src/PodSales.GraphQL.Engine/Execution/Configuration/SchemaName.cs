namespace PodSales.GraphQL.Engine.Execution.Configuration;

/// <summary>The name of a schema that was given none.</summary>
internal static class SchemaName
{
    public const string Default = "_Default";
}

using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.TypeSystem.Validation;

/// <summary>There is a query root, and all roots are object types and different (specification, "Root Operation Types").</summary>
internal static class RootTypes
{
    private static readonly OperationType[] Operations = Enum.GetValues<OperationType>();

    public static void Check(Schema schema, SchemaErrors errors)
    {
        if (schema.QueryType is null)
        {
            errors.Report(SchemaMessages.NoQueryType, schema.Syntax.OfType<SchemaDefinitionNode>());
        }

        foreach (var operation in Operations)
        {
            if (schema.RootType(operation) is { } type and not ObjectType)
            {
                errors.Report(SchemaMessages.RootIsNoObject(operation, type.Name), ReferenceTo(schema, operation) ?? type.Declaration());
            }
        }

        foreach (var shared in Operations.Where(operation => schema.RootType(operation) is ObjectType).GroupBy(schema.RootType))
        {
            if (shared.Count() > 1)
            {
                errors.Report(
                    SchemaMessages.SharedRoot(shared.Key!.Name, [.. shared]), shared.Select(operation => ReferenceTo(schema, operation)));
            }
        }
    }

    /// <summary>Where the schema definition, or the first of its extensions to do so, names the root type.</summary>
    private static NamedTypeNode? ReferenceTo(Schema schema, OperationType operation) => schema.Syntax
        .SelectMany(node => node switch
        {
            SchemaDefinitionNode definition => definition.OperationTypes,
            SchemaExtensionNode extension => extension.OperationTypes,
            _ => [],
        })
        .FirstOrDefault(definition => definition.Operation == operation)?.Type;
}

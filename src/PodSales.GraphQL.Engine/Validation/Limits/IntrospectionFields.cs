using PodSales.GraphQL.Engine.Introspection;
using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.Validation.Limits;

/// <summary>The fields of the query root that tell about the schema.</summary>
internal static class IntrospectionFields
{
    public static bool IsEntry(FieldNode field) => field.Name.Value == MetaFields.Schema.Name || field.Name.Value == MetaFields.Type.Name;
}

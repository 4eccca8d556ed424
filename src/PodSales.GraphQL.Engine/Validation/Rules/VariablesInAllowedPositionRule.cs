using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.Validation.Rules;

/// <summary>Each variable is used only where its type fits.</summary>
/// <remarks>GraphQL specification, "All Variable Usages Are Allowed".</remarks>
internal sealed class VariablesInAllowedPositionRule(ExecutableContext context) : IValidationRule
{
    public void Attach(DocumentWalker walker) => walker.Document.Leaving += document =>
    {
        foreach (var operation in document.Definitions.OfType<OperationDefinitionNode>())
        {
            Check(operation);
        }
    };

    private void Check(OperationDefinitionNode operation)
    {
        var definitions = new Dictionary<string, (VariableDefinitionNode Node, GraphQLType? Type)>(StringComparer.Ordinal);
        foreach (var definition in operation.VariableDefinitions)
        {
            definitions[definition.Variable.Name.Value] = (definition, context.Schema.FindType(definition.Type));
        }

        foreach (var usage in context.UsagesIn(operation))
        {
            if (definitions.TryGetValue(usage.Variable.Name.Value, out var definition) && definition.Type is { } type)
            {
                Check(usage, definition.Node, type);
            }
        }
    }

    private void Check(VariableUsage usage, VariableDefinitionNode definition, GraphQLType type)
    {
        if (usage.Position.Type is not { } expected)
        {
            return;
        }

        var name = usage.Variable.Name.Value;
        if (!IsAllowed(definition, type, expected, usage.Position.HasDefault))
        {
            context.Report(
                Messages.VariableInWrongPosition(name, type.ToString()!, expected.ToString()!), definition, usage.Variable);
        }

        if (usage.Position.ParentType is InputObjectType { IsOneOf: true } oneOf && !type.IsNonNull)
        {
            context.Report(
                ErrorCodes.NullableVariableInOneOf,
                Messages.NullableVariableInOneOf(name, type.ToString()!, oneOf.Name),
                [definition, usage.Variable]);
        }
    }

    private static bool IsAllowed(VariableDefinitionNode definition, GraphQLType type, GraphQLType expected, bool hasDefault)
    {
        if (!expected.IsNonNull || type.IsNonNull)
        {
            return type.IsSubtypeOf(expected);
        }

        var isNeverNull = hasDefault || definition.DefaultValue is not (null or NullValueNode);
        return isNeverNull && type.IsSubtypeOf(expected.NullableType);
    }
}

using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.Validation.Sdl;

namespace PodSales.GraphQL.Engine.Validation.Rules;

/// <summary>Each operation has one root type.</summary>
/// <remarks>GraphQL specification, "Root Operation Types" and "Schema Extension".</remarks>
internal sealed class UniqueOperationTypesRule(SdlContext context) : IValidationRule
{
    private readonly Dictionary<OperationType, OperationTypeDefinitionNode> _defined = [];

    public void Attach(DocumentWalker walker) => walker.TypeSystemDefinition.Entering += definition =>
    {
        foreach (var operationType in definition switch
        {
            SchemaDefinitionNode schema => schema.OperationTypes,
            SchemaExtensionNode schema => schema.OperationTypes,
            _ => [],
        })
        {
            Check(operationType);
        }
    };

    private void Check(OperationTypeDefinitionNode node)
    {
        if (context.Extended?.RootType(node.Operation) is not null)
        {
            context.Report(Messages.RootTypeExists(node.Operation.Keyword()), node);
        }
        else if (!_defined.TryAdd(node.Operation, node))
        {
            context.Report(Messages.DuplicateRootType(node.Operation.Keyword()), _defined[node.Operation], node);
        }
    }
}

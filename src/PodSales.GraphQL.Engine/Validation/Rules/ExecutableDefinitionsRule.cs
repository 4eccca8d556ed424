using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.Validation.Rules;

/// <summary>A document that is to be executed holds operations and fragments only.</summary>
/// <remarks>GraphQL specification, "Executable Definitions".</remarks>
internal sealed class ExecutableDefinitionsRule(ValidationContext context) : IValidationRule
{
    public void Attach(DocumentWalker walker) => walker.TypeSystemDefinition.Entering += definition =>
        context.Report(Messages.NotExecutable(NameOf(definition)), definition);

    private static string? NameOf(TypeSystemDefinitionNode definition) => definition switch
    {
        TypeDefinitionNode type => type.Name.Value,
        TypeExtensionNode type => type.Name.Value,
        DirectiveDefinitionNode directive => directive.Name.Value,
        _ => null,
    };
}

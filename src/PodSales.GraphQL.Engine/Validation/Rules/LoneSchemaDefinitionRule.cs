using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.Validation.Sdl;

namespace PodSales.GraphQL.Engine.Validation.Rules;

/// <summary>The schema is defined once, and not by a document that extends one.</summary>
/// <remarks>GraphQL specification, "Schema": a document has at most one schema definition.</remarks>
internal sealed class LoneSchemaDefinitionRule(SdlContext context) : IValidationRule
{
    public void Attach(DocumentWalker walker) => walker.Document.Entering += document =>
    {
        var extended = context.Extended;
        var isDefined = extended is not null
            && (extended.Syntax.OfType<SchemaDefinitionNode>().Any()
                || (extended.QueryType ?? extended.MutationType ?? extended.SubscriptionType) is not null);
        foreach (var definition in document.Definitions.OfType<SchemaDefinitionNode>().Skip(isDefined ? 0 : 1))
        {
            context.Report(isDefined ? Messages.SchemaInExtension : Messages.SecondSchema, definition);
        }
    };
}

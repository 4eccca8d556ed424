using PodSales.GraphQL.Engine.Execution.Planning;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.Validation.Rules;

/// <summary>Only lists are streamed.</summary>
/// <remarks>Draft of incremental delivery, "Stream Directives Are Used On List Fields".</remarks>
internal sealed class StreamDirectiveOnListFieldRule(ExecutableContext context) : IValidationRule
{
    public void Attach(DocumentWalker walker) => walker.Directives.Entering += applied =>
    {
        if (context.TypeTracker is not { Field: { } field, ParentType: { } parent } || field.Type.NullableType is ListType)
        {
            return;
        }

        foreach (var directive in applied.Directives.Where(directive => directive.Name.Value == IncrementalDirectives.Stream))
        {
            context.Report(Messages.StreamOnNonList($"{parent.Name}.{field.Name}"), directive);
        }
    };
}

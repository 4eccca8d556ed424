using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.Validation;

/// <summary>Checks executable documents against a schema (specification, "Validation"), all rules in one walk.</summary>
internal static class DocumentValidator
{
    /// <summary>The errors of a document; none when it may be executed.</summary>
    /// <param name="schema">A valid schema.</param>
    /// <param name="document">The document, which may hold definitions of any kind.</param>
    /// <param name="options">Which rules, and how; the defaults when left out.</param>
    public static IReadOnlyList<IError> Validate(Schema schema, DocumentNode document, ValidationOptions? options = null)
    {
        options ??= ValidationOptions.Default;
        var context = new ExecutableContext(schema, document, options);
        var walker = new DocumentWalker(context);

        context.TypeTracker.AttachEntering(walker);
        context.CollectUsages(walker);
        foreach (var rule in options.Rules)
        {
            rule.For(context.For(rule)).Attach(walker);
        }

        context.TypeTracker.AttachLeaving(walker);
        walker.Walk(document);
        return context.Errors;
    }
}

using System.Collections.Immutable;
using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.Validation.Sdl;

/// <summary>Checks type system documents, before a schema is made of them, all rules in one walk.</summary>
internal static class SdlValidator
{
    /// <summary>The errors of a document; none when a schema can be made of it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="extended">The schema that it extends; null when it stands alone.</param>
    /// <param name="rules">Which rules; all when left out.</param>
    public static IReadOnlyList<IError> Validate(DocumentNode document, Schema? extended = null, ImmutableArray<SdlRule>? rules = null)
    {
        var context = new SdlContext(document, extended);
        var walker = new DocumentWalker(context);
        foreach (var rule in rules ?? SdlRules.All)
        {
            rule.For(context).Attach(walker);
        }

        walker.Walk(document);
        return context.Errors;
    }
}

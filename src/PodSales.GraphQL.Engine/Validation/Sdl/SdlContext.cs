using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.TypeSystem;
using PodSales.GraphQL.Engine.TypeSystem.Directives;

namespace PodSales.GraphQL.Engine.Validation.Sdl;

/// <summary>What rules for type system documents know besides.</summary>
/// <param name="document">The document under validation.</param>
/// <param name="extended">The schema that the document extends; null when it stands alone.</param>
internal sealed class SdlContext(DocumentNode document, Schema? extended)
    : ValidationContext(
        document,
        extended?.Types ?? ElementCollection<NamedType>.Empty,
        extended?.Directives ?? new(SpecifiedDirectives.All),
        maxErrors: int.MaxValue,
        hideSuggestions: false)
{
    public Schema? Extended => extended;
}

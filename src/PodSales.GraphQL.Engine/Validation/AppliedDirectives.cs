using System.Collections.Immutable;
using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.Validation;

/// <summary>The directives that stand at one place of a document; there is at least one.</summary>
/// <param name="Place">The node they are applied to.</param>
/// <param name="Location">What a directive definition calls such a place.</param>
/// <param name="Directives">The directives, as written.</param>
internal readonly record struct AppliedDirectives(
    SyntaxNode Place, DirectiveLocation Location, ImmutableArray<DirectiveNode> Directives);

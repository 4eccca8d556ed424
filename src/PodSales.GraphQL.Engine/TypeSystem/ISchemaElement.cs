using System.Collections.Immutable;
using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.TypeSystem;

/// <summary>Whatever has a name in the schema and may have been declared in a document.</summary>
internal interface ISchemaElement
{
    string Name { get; }

    string? Description { get; }

    /// <summary>The definition it was made from, then its extensions; empty when it came from C#.</summary>
    ImmutableArray<SyntaxNode> Syntax { get; }
}

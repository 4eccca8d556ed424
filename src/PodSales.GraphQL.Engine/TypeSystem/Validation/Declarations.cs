using System.Collections.Immutable;
using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.TypeSystem.Directives;

namespace PodSales.GraphQL.Engine.TypeSystem.Validation;

/// <summary>The nodes that errors point to. All of them are absent for what came from C#.</summary>
internal static class Declarations
{
    public static SyntaxNode? Declaration(this ISchemaElement element) => element.Syntax.FirstOrDefault();

    /// <summary>The type that a field, an argument or an input field was given.</summary>
    public static TypeNode? TypeReference(this ISchemaElement element) => element.Declaration() switch
    {
        FieldDefinitionNode field => field.Type,
        InputValueDefinitionNode input => input.Type,
        _ => null,
    };

    public static DirectiveNode? DeprecatedDirective(this ISchemaElement element)
    {
        ImmutableArray<DirectiveNode> directives = element.Declaration() switch
        {
            FieldDefinitionNode field => field.Directives,
            InputValueDefinitionNode input => input.Directives,
            _ => [],
        };
        return directives.FirstOrDefault(directive => directive.Name.Value == SpecifiedDirectives.Deprecated.Name);
    }

    /// <summary>Every mention of an interface after <c>implements</c>, in the definition and the extensions.</summary>
    public static IEnumerable<NamedTypeNode> ImplementedInterfaces(this ComplexType type) =>
        type.Syntax.SelectMany(node => InterfacesIn(node));

    public static IEnumerable<NamedTypeNode> ImplementedInterfaces(this ComplexType type, NamedType implemented) =>
        type.ImplementedInterfaces().Where(node => node.Name.Value == implemented.Name);

    public static IEnumerable<NamedTypeNode> MemberReferences(this UnionType union, NamedType member) =>
        union.Syntax.SelectMany(node => MembersIn(node)).Where(node => node.Name.Value == member.Name);

    private static ImmutableArray<NamedTypeNode> InterfacesIn(SyntaxNode node) => node switch
    {
        ObjectTypeDefinitionNode definition => definition.Interfaces,
        ObjectTypeExtensionNode extension => extension.Interfaces,
        InterfaceTypeDefinitionNode definition => definition.Interfaces,
        InterfaceTypeExtensionNode extension => extension.Interfaces,
        _ => [],
    };

    private static ImmutableArray<NamedTypeNode> MembersIn(SyntaxNode node) => node switch
    {
        UnionTypeDefinitionNode definition => definition.Types,
        UnionTypeExtensionNode extension => extension.Types,
        _ => [],
    };
}

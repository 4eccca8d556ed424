namespace PodSales.GraphQL.Engine.Language.Syntax;

/// <summary>The nodes directly below a node of a type system document, names left out.</summary>
internal static class SyntaxChildren
{
    /// <summary>Whether a node stands anywhere in a tree: that very node, not one like it.</summary>
    public static bool Holds(this SyntaxNode tree, SyntaxNode node) =>
        ReferenceEquals(tree, node) || Of(tree).Any(child => child.Holds(node));

    public static IEnumerable<SyntaxNode> Of(SyntaxNode node) => node switch
    {
        DocumentNode document => document.Definitions,
        SchemaDefinitionNode schema => [.. schema.Directives, .. schema.OperationTypes],
        SchemaExtensionNode schema => [.. schema.Directives, .. schema.OperationTypes],
        OperationTypeDefinitionNode operation => [operation.Type],
        ObjectTypeDefinitionNode type => [.. type.Interfaces, .. type.Directives, .. type.Fields],
        ObjectTypeExtensionNode type => [.. type.Interfaces, .. type.Directives, .. type.Fields],
        InterfaceTypeDefinitionNode type => [.. type.Interfaces, .. type.Directives, .. type.Fields],
        InterfaceTypeExtensionNode type => [.. type.Interfaces, .. type.Directives, .. type.Fields],
        UnionTypeDefinitionNode type => [.. type.Directives, .. type.Types],
        UnionTypeExtensionNode type => [.. type.Directives, .. type.Types],
        EnumTypeDefinitionNode type => [.. type.Directives, .. type.Values],
        EnumTypeExtensionNode type => [.. type.Directives, .. type.Values],
        InputObjectTypeDefinitionNode type => [.. type.Directives, .. type.Fields],
        InputObjectTypeExtensionNode type => [.. type.Directives, .. type.Fields],
        DirectiveDefinitionNode directive => [.. directive.Arguments, .. directive.Locations],
        TypeSystemDefinitionNode definition => definition.Directives,
        FieldDefinitionNode field => [.. field.Arguments, field.Type, .. field.Directives],
        InputValueDefinitionNode { DefaultValue: { } value } input => [input.Type, value, .. input.Directives],
        InputValueDefinitionNode input => [input.Type, .. input.Directives],
        EnumValueDefinitionNode value => value.Directives,
        DirectiveNode directive => directive.Arguments,
        ArgumentNode argument => [argument.Value],
        ListTypeNode list => [list.Type],
        NonNullTypeNode nonNull => [nonNull.Type],
        ListValueNode list => list.Values,
        ObjectValueNode value => value.Fields,
        ObjectFieldNode field => [field.Value],
        _ => [],
    };
}

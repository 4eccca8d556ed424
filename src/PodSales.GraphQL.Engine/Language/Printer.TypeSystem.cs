using System.Collections.Immutable;
using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.Language;

/// <content>Definitions and extensions of the type system.</content>
internal static partial class Printer
{
    private static string PrintTypeSystem(SyntaxNode node) => node switch
    {
        SchemaDefinitionNode schema => Described(schema.Description, PrintSchema("schema", schema, schema.OperationTypes)),
        SchemaExtensionNode schema => PrintSchema("extend schema", schema, schema.OperationTypes),
        OperationTypeDefinitionNode operation => $"{operation.Operation.Keyword()}: {Print(operation.Type)}",
        FieldDefinitionNode field => Described(field.Description, Words(
            $"{field.Name}{PrintArguments(field.Arguments)}: {Print(field.Type)}", Join(field.Directives, " "))),
        InputValueDefinitionNode input => Described(input.Description, Words(
            $"{input.Name}: {Print(input.Type)}{Before(" = ", input.DefaultValue)}", Join(input.Directives, " "))),
        EnumValueDefinitionNode value => Described(value.Description, Words(value.Name.Value, Join(value.Directives, " "))),
        DirectiveDefinitionNode directive => PrintDirectiveDefinition(directive),
        TypeDefinitionNode type => Described(type.Description, PrintTypeDefinition(type)),
        TypeExtensionNode type => $"extend {PrintTypeExtension(type)}",
        _ => throw new ArgumentException($"{node.Kind} cannot be printed.", nameof(node)),
    };

    private static string PrintTypeDefinition(TypeDefinitionNode node) => node switch
    {
        ScalarTypeDefinitionNode => Words("scalar", node.Name.Value, Join(node.Directives, " ")),
        ObjectTypeDefinitionNode type => PrintComplexType("type", type.Name, type, type.Interfaces, type.Fields),
        InterfaceTypeDefinitionNode type => PrintComplexType("interface", type.Name, type, type.Interfaces, type.Fields),
        UnionTypeDefinitionNode type => PrintUnion(type.Name, type, type.Types),
        EnumTypeDefinitionNode type => PrintBlockType("enum", type.Name, type, type.Values),
        InputObjectTypeDefinitionNode type => PrintBlockType("input", type.Name, type, type.Fields),
        _ => throw new ArgumentException($"{node.Kind} is no type definition.", nameof(node)),
    };

    private static string PrintTypeExtension(TypeExtensionNode node) => node switch
    {
        ScalarTypeExtensionNode => Words("scalar", node.Name.Value, Join(node.Directives, " ")),
        ObjectTypeExtensionNode type => PrintComplexType("type", type.Name, type, type.Interfaces, type.Fields),
        InterfaceTypeExtensionNode type => PrintComplexType("interface", type.Name, type, type.Interfaces, type.Fields),
        UnionTypeExtensionNode type => PrintUnion(type.Name, type, type.Types),
        EnumTypeExtensionNode type => PrintBlockType("enum", type.Name, type, type.Values),
        InputObjectTypeExtensionNode type => PrintBlockType("input", type.Name, type, type.Fields),
        _ => throw new ArgumentException($"{node.Kind} is no type extension.", nameof(node)),
    };

    private static string PrintSchema(
        string head, TypeSystemDefinitionNode node, ImmutableArray<OperationTypeDefinitionNode> operationTypes) =>
        Words(head, Join(node.Directives, " "), Block(operationTypes));

    private static string PrintComplexType(
        string keyword,
        NameNode name,
        TypeSystemDefinitionNode node,
        ImmutableArray<NamedTypeNode> interfaces,
        ImmutableArray<FieldDefinitionNode> fields) =>
        Words(keyword, name.Value, Wrap("implements ", Join(interfaces, " & "), ""), Join(node.Directives, " "), Block(fields));

    private static string PrintUnion(NameNode name, TypeSystemDefinitionNode node, ImmutableArray<NamedTypeNode> types) =>
        Words("union", name.Value, Join(node.Directives, " "), Wrap("= ", Join(types, " | "), ""));

    private static string PrintBlockType(string keyword, NameNode name, TypeSystemDefinitionNode node, IEnumerable<SyntaxNode> members) =>
        Words(keyword, name.Value, Join(node.Directives, " "), Block(members));

    private static string PrintDirectiveDefinition(DirectiveDefinitionNode node) => Described(node.Description, Words(
        $"directive @{node.Name}{PrintArguments(node.Arguments)}",
        node.IsRepeatable ? "repeatable" : "",
        $"on {Join(node.Locations, " | ")}"));

    private static string PrintArguments(ImmutableArray<InputValueDefinitionNode> nodes)
    {
        var arguments = PrintEach(nodes);
        return HasSpread(arguments) ? Spread("(", arguments, ")") : Wrap("(", string.Join(", ", arguments), ")");
    }
}

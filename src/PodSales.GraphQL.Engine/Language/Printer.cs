using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.Language;

/// <summary>
/// Writes a syntax tree as text, in the layout of the reference implementation: two blanks of indentation, one selection
/// a line, arguments and values broken over lines where they would pass 80 characters. Parsing the text gives the same tree.
/// </summary>
/// <remarks>Each node is printed as if it stood at the left edge, and shifted as a whole by the node around it.</remarks>
internal static partial class Printer
{
    private const int LongestLine = 80;

    public static string Print(SyntaxNode node) => node switch
    {
        NameNode name => name.Value,
        DocumentNode document => Join(document.Definitions, "\n\n"),
        ValueNode value => PrintValue(value),
        ObjectFieldNode field => $"{field.Name}: {Print(field.Value)}",
        TypeNode type => PrintType(type),
        OperationDefinitionNode operation => PrintOperation(operation),
        VariableDefinitionNode variable => PrintVariableDefinition(variable),
        SelectionSetNode selectionSet => Block(selectionSet.Selections),
        FieldNode field => PrintField(field),
        ArgumentNode argument => $"{argument.Name}: {Print(argument.Value)}",
        FragmentSpreadNode spread => Words($"...{spread.Name}", Join(spread.Directives, " ")),
        InlineFragmentNode fragment => Words(
            "...", Before("on ", fragment.TypeCondition), Join(fragment.Directives, " "), Print(fragment.SelectionSet)),
        FragmentDefinitionNode fragment => Described(fragment.Description, Words(
            $"fragment {fragment.Name} on {Print(fragment.TypeCondition)}", Join(fragment.Directives, " "), Print(fragment.SelectionSet))),
        DirectiveNode directive => $"@{directive.Name}{Wrap("(", Join(directive.Arguments, ", "), ")")}",
        SchemaCoordinateNode coordinate => PrintCoordinate(coordinate),
        _ => PrintTypeSystem(node),
    };

    private static string PrintValue(ValueNode node) => node switch
    {
        VariableNode variable => $"${variable.Name}",
        IntValueNode number => number.Value,
        FloatValueNode number => number.Value,
        StringValueNode { IsBlock: true } text => BlockStringLiteral.Print(text.Value),
        StringValueNode text => StringLiteral.Print(text.Value),
        BooleanValueNode boolean => boolean.Value ? "true" : "false",
        NullValueNode => "null",
        EnumValueNode name => name.Value,
        ListValueNode list => PrintList(list),
        ObjectValueNode value => PrintObject(value),
        _ => throw new ArgumentException($"{node.Kind} is no value.", nameof(node)),
    };

    private static string PrintList(ListValueNode node)
    {
        var items = PrintEach(node.Values);
        var line = $"[{string.Join(", ", items)}]";
        return line.Length <= LongestLine ? line : Spread("[", items, "]");
    }

    private static string PrintObject(ObjectValueNode node)
    {
        var fields = PrintEach(node.Fields);
        var line = $"{{ {string.Join(", ", fields)} }}";
        return line.Length <= LongestLine ? line : Spread("{", fields, "}");
    }

    private static string PrintType(TypeNode node) => node switch
    {
        NamedTypeNode named => named.Name.Value,
        ListTypeNode list => $"[{PrintType(list.Type)}]",
        NonNullTypeNode nonNull => $"{PrintType(nonNull.Type)}!",
        _ => throw new ArgumentException($"{node.Kind} is no type reference.", nameof(node)),
    };

    private static string PrintOperation(OperationDefinitionNode node)
    {
        var definitions = PrintEach(node.VariableDefinitions);
        var variables = HasSpread(definitions)
            ? Wrap("(\n", string.Join('\n', definitions), "\n)")
            : Wrap("(", string.Join(", ", definitions), ")");
        var head = Described(
            node.Description,
            Words(node.Operation.Keyword(), node.Name + variables, Join(node.Directives, " ")));
        return head == "query" ? Print(node.SelectionSet) : Words(head, Print(node.SelectionSet));
    }

    private static string PrintVariableDefinition(VariableDefinitionNode node) => Described(node.Description, Words(
        $"{Print(node.Variable)}: {Print(node.Type)}{Before(" = ", node.DefaultValue)}", Join(node.Directives, " ")));

    private static string PrintField(FieldNode node)
    {
        var prefix = node.Alias is null ? node.Name.Value : $"{node.Alias}: {node.Name}";
        var arguments = PrintEach(node.Arguments);
        var line = prefix + Wrap("(", string.Join(", ", arguments), ")");
        var head = line.Length <= LongestLine ? line : prefix + Spread("(", arguments, ")");
        return Words(head, Join(node.Directives, " "), node.SelectionSet is null ? "" : Print(node.SelectionSet));
    }

    private static string PrintCoordinate(SchemaCoordinateNode node) => node switch
    {
        TypeCoordinateNode => node.Name.Value,
        MemberCoordinateNode member => $"{node.Name}.{member.MemberName}",
        ArgumentCoordinateNode argument => $"{node.Name}.{argument.FieldName}({argument.ArgumentName}:)",
        DirectiveCoordinateNode => $"@{node.Name}",
        DirectiveArgumentCoordinateNode argument => $"@{node.Name}({argument.ArgumentName}:)",
        _ => throw new ArgumentException($"{node.Kind} is no schema coordinate.", nameof(node)),
    };
}

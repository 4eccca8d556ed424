using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.Language;

/// <content>Extensions of the type system (specification, "Type System Extensions"). Each must extend something.</content>
internal sealed partial class Parser
{
    private TypeSystemDefinitionNode TypeSystemExtension()
    {
        var keyword = LookAhead();
        if (keyword.Kind != TokenKind.Name)
        {
            throw Unexpected(keyword);
        }

        return TextOf(keyword) switch
        {
            "schema" => SchemaExtension(),
            "scalar" => ScalarTypeExtension(),
            "type" => ObjectTypeExtension(),
            "interface" => InterfaceTypeExtension(),
            "union" => UnionTypeExtension(),
            "enum" => EnumTypeExtension(),
            "input" => InputObjectTypeExtension(),
            _ => throw Unexpected(keyword),
        };
    }

    private SchemaExtensionNode SchemaExtension()
    {
        var start = ExtendKeyword("schema");
        var node = new SchemaExtensionNode
        {
            Directives = Directives(isConst: true),
            OperationTypes = OptionalMany(TokenKind.BraceLeft, static parser => parser.OperationTypeDefinition(), TokenKind.BraceRight),
            Span = SpanFrom(start),
        };
        return Extending(node, node.OperationTypes.Length);
    }

    private ScalarTypeExtensionNode ScalarTypeExtension()
    {
        var start = ExtendKeyword("scalar");
        var node = new ScalarTypeExtensionNode { Name = Name(), Directives = Directives(isConst: true), Span = SpanFrom(start) };
        return Extending(node, 0);
    }

    private ObjectTypeExtensionNode ObjectTypeExtension()
    {
        var start = ExtendKeyword("type");
        var node = new ObjectTypeExtensionNode
        {
            Name = Name(),
            Interfaces = ImplementsInterfaces(),
            Directives = Directives(isConst: true),
            Fields = FieldsDefinition(),
            Span = SpanFrom(start),
        };
        return Extending(node, node.Interfaces.Length + node.Fields.Length);
    }

    private InterfaceTypeExtensionNode InterfaceTypeExtension()
    {
        var start = ExtendKeyword("interface");
        var node = new InterfaceTypeExtensionNode
        {
            Name = Name(),
            Interfaces = ImplementsInterfaces(),
            Directives = Directives(isConst: true),
            Fields = FieldsDefinition(),
            Span = SpanFrom(start),
        };
        return Extending(node, node.Interfaces.Length + node.Fields.Length);
    }

    private UnionTypeExtensionNode UnionTypeExtension()
    {
        var start = ExtendKeyword("union");
        var node = new UnionTypeExtensionNode
        {
            Name = Name(),
            Directives = Directives(isConst: true),
            Types = UnionMemberTypes(),
            Span = SpanFrom(start),
        };
        return Extending(node, node.Types.Length);
    }

    private EnumTypeExtensionNode EnumTypeExtension()
    {
        var start = ExtendKeyword("enum");
        var node = new EnumTypeExtensionNode
        {
            Name = Name(),
            Directives = Directives(isConst: true),
            Values = EnumValuesDefinition(),
            Span = SpanFrom(start),
        };
        return Extending(node, node.Values.Length);
    }

    private InputObjectTypeExtensionNode InputObjectTypeExtension()
    {
        var start = ExtendKeyword("input");
        var node = new InputObjectTypeExtensionNode
        {
            Name = Name(),
            Directives = Directives(isConst: true),
            Fields = InputFieldsDefinition(),
            Span = SpanFrom(start),
        };
        return Extending(node, node.Fields.Length);
    }

    private int ExtendKeyword(string keyword)
    {
        var start = _token.Start;
        ExpectKeyword("extend");
        ExpectKeyword(keyword);
        return start;
    }

    private T Extending<T>(T node, int members)
        where T : TypeSystemDefinitionNode =>
        members + node.Directives.Length > 0 ? node : throw Unexpected(_token);
}

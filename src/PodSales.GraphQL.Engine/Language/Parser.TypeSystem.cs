using System.Collections.Immutable;
using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.Language;

/// <content>Definitions of the type system (specification, section 3).</content>
internal sealed partial class Parser
{
    private bool PeekDescription() => Peek(TokenKind.String) || Peek(TokenKind.BlockString);

    private StringValueNode? Description() => PeekDescription() ? StringValue() : null;

    private ValueNode? DefaultValue() => Skip(TokenKind.Equal) ? ValueLiteral(isConst: true) : null;

    private SchemaDefinitionNode SchemaDefinition()
    {
        var start = _token.Start;
        var description = Description();
        ExpectKeyword("schema");
        return new SchemaDefinitionNode
        {
            Description = description,
            Directives = Directives(isConst: true),
            OperationTypes = Many(TokenKind.BraceLeft, static parser => parser.OperationTypeDefinition(), TokenKind.BraceRight),
            Span = SpanFrom(start),
        };
    }

    private OperationTypeDefinitionNode OperationTypeDefinition()
    {
        var start = _token.Start;
        var operation = OperationType();
        Expect(TokenKind.Colon);
        return new OperationTypeDefinitionNode { Operation = operation, Type = NamedType(), Span = SpanFrom(start) };
    }

    private ScalarTypeDefinitionNode ScalarTypeDefinition()
    {
        var start = _token.Start;
        var description = Description();
        ExpectKeyword("scalar");
        return new ScalarTypeDefinitionNode
        {
            Description = description,
            Name = Name(),
            Directives = Directives(isConst: true),
            Span = SpanFrom(start),
        };
    }

    private ObjectTypeDefinitionNode ObjectTypeDefinition()
    {
        var start = _token.Start;
        var description = Description();
        ExpectKeyword("type");
        return new ObjectTypeDefinitionNode
        {
            Description = description,
            Name = Name(),
            Interfaces = ImplementsInterfaces(),
            Directives = Directives(isConst: true),
            Fields = FieldsDefinition(),
            Span = SpanFrom(start),
        };
    }

    private InterfaceTypeDefinitionNode InterfaceTypeDefinition()
    {
        var start = _token.Start;
        var description = Description();
        ExpectKeyword("interface");
        return new InterfaceTypeDefinitionNode
        {
            Description = description,
            Name = Name(),
            Interfaces = ImplementsInterfaces(),
            Directives = Directives(isConst: true),
            Fields = FieldsDefinition(),
            Span = SpanFrom(start),
        };
    }

    private ImmutableArray<NamedTypeNode> ImplementsInterfaces() =>
        SkipKeyword("implements") ? Delimited(TokenKind.Ampersand, static parser => parser.NamedType()) : [];

    private ImmutableArray<FieldDefinitionNode> FieldsDefinition() =>
        OptionalMany(TokenKind.BraceLeft, static parser => parser.FieldDefinition(), TokenKind.BraceRight);

    private FieldDefinitionNode FieldDefinition()
    {
        var start = _token.Start;
        var description = Description();
        var name = Name();
        var arguments = ArgumentsDefinition();
        Expect(TokenKind.Colon);
        return new FieldDefinitionNode
        {
            Description = description,
            Name = name,
            Arguments = arguments,
            Type = TypeReference(),
            Directives = Directives(isConst: true),
            Span = SpanFrom(start),
        };
    }

    private ImmutableArray<InputValueDefinitionNode> ArgumentsDefinition() =>
        OptionalMany(TokenKind.ParenLeft, static parser => parser.InputValueDefinition(), TokenKind.ParenRight);

    private InputValueDefinitionNode InputValueDefinition()
    {
        var start = _token.Start;
        var description = Description();
        var name = Name();
        Expect(TokenKind.Colon);
        return new InputValueDefinitionNode
        {
            Description = description,
            Name = name,
            Type = TypeReference(),
            DefaultValue = DefaultValue(),
            Directives = Directives(isConst: true),
            Span = SpanFrom(start),
        };
    }

    private UnionTypeDefinitionNode UnionTypeDefinition()
    {
        var start = _token.Start;
        var description = Description();
        ExpectKeyword("union");
        return new UnionTypeDefinitionNode
        {
            Description = description,
            Name = Name(),
            Directives = Directives(isConst: true),
            Types = UnionMemberTypes(),
            Span = SpanFrom(start),
        };
    }

    private ImmutableArray<NamedTypeNode> UnionMemberTypes() =>
        Skip(TokenKind.Equal) ? Delimited(TokenKind.Pipe, static parser => parser.NamedType()) : [];

    private EnumTypeDefinitionNode EnumTypeDefinition()
    {
        var start = _token.Start;
        var description = Description();
        ExpectKeyword("enum");
        return new EnumTypeDefinitionNode
        {
            Description = description,
            Name = Name(),
            Directives = Directives(isConst: true),
            Values = EnumValuesDefinition(),
            Span = SpanFrom(start),
        };
    }

    private ImmutableArray<EnumValueDefinitionNode> EnumValuesDefinition() =>
        OptionalMany(TokenKind.BraceLeft, static parser => parser.EnumValueDefinition(), TokenKind.BraceRight);

    private EnumValueDefinitionNode EnumValueDefinition()
    {
        var start = _token.Start;
        return new EnumValueDefinitionNode
        {
            Description = Description(),
            Name = EnumValueName(),
            Directives = Directives(isConst: true),
            Span = SpanFrom(start),
        };
    }

    private NameNode EnumValueName() => PeekKeyword("true") || PeekKeyword("false") || PeekKeyword("null")
        ? throw Fail(_token, $"{_token.Describe(_source)} is reserved and cannot be used for an enum value.")
        : Name();

    private InputObjectTypeDefinitionNode InputObjectTypeDefinition()
    {
        var start = _token.Start;
        var description = Description();
        ExpectKeyword("input");
        return new InputObjectTypeDefinitionNode
        {
            Description = description,
            Name = Name(),
            Directives = Directives(isConst: true),
            Fields = InputFieldsDefinition(),
            Span = SpanFrom(start),
        };
    }

    private ImmutableArray<InputValueDefinitionNode> InputFieldsDefinition() =>
        OptionalMany(TokenKind.BraceLeft, static parser => parser.InputValueDefinition(), TokenKind.BraceRight);

    private DirectiveDefinitionNode DirectiveDefinition()
    {
        var start = _token.Start;
        var description = Description();
        ExpectKeyword("directive");
        Expect(TokenKind.At);
        var name = Name();
        var arguments = ArgumentsDefinition();
        var isRepeatable = SkipKeyword("repeatable");
        ExpectKeyword("on");
        return new DirectiveDefinitionNode
        {
            Description = description,
            Name = name,
            Arguments = arguments,
            IsRepeatable = isRepeatable,
            Locations = Delimited(TokenKind.Pipe, static parser => parser.DirectiveLocation()),
            Span = SpanFrom(start),
        };
    }

    private NameNode DirectiveLocation()
    {
        var token = _token;
        var name = Name();
        return DirectiveLocations.TryParse(name.Value, out _) ? name : throw Unexpected(token);
    }
}

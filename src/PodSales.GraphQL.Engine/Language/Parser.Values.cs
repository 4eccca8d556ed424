using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.Language;

/// <content>Values, variables and type references (specification, sections 2.10 to 2.12).</content>
internal sealed partial class Parser
{
    private ValueNode ValueLiteral(bool isConst) => _token.Kind switch
    {
        TokenKind.BracketLeft => ListValue(isConst),
        TokenKind.BraceLeft => ObjectValue(isConst),
        TokenKind.Int => IntValue(),
        TokenKind.Float => FloatValue(),
        TokenKind.String or TokenKind.BlockString => StringValue(),
        TokenKind.Name => NamedValue(),
        TokenKind.Dollar => isConst ? throw VariableInConstant() : Variable(),
        _ => throw Unexpected(_token),
    };

    private IntValueNode IntValue()
    {
        var token = Expect(TokenKind.Int);
        return new IntValueNode { Value = TextOf(token).ToString(), Span = SpanFrom(token.Start) };
    }

    private FloatValueNode FloatValue()
    {
        var token = Expect(TokenKind.Float);
        return new FloatValueNode { Value = TextOf(token).ToString(), Span = SpanFrom(token.Start) };
    }

    private StringValueNode StringValue()
    {
        var token = Expect(_token.Kind);
        return new StringValueNode
        {
            Value = token.Text!,
            IsBlock = token.Kind == TokenKind.BlockString,
            Span = SpanFrom(token.Start),
        };
    }

    private ValueNode NamedValue()
    {
        var token = Expect(TokenKind.Name);
        var span = SpanFrom(token.Start);
        return TextOf(token) switch
        {
            "true" => new BooleanValueNode { Value = true, Span = span },
            "false" => new BooleanValueNode { Value = false, Span = span },
            "null" => new NullValueNode { Span = span },
            var name => new EnumValueNode { Value = name.ToString(), Span = span },
        };
    }

    private ListValueNode ListValue(bool isConst)
    {
        Descend();
        var start = _token.Start;
        var node = new ListValueNode
        {
            Values = Any<ValueNode>(
                TokenKind.BracketLeft,
                isConst ? static parser => parser.ValueLiteral(isConst: true) : static parser => parser.ValueLiteral(isConst: false),
                TokenKind.BracketRight),
            Span = SpanFrom(start),
        };
        _depth--;
        return node;
    }

    private ObjectValueNode ObjectValue(bool isConst)
    {
        Descend();
        var start = _token.Start;
        var node = new ObjectValueNode
        {
            Fields = Any<ObjectFieldNode>(
                TokenKind.BraceLeft,
                isConst ? static parser => parser.ObjectField(isConst: true) : static parser => parser.ObjectField(isConst: false),
                TokenKind.BraceRight),
            Span = SpanFrom(start),
        };
        _depth--;
        return node;
    }

    private ObjectFieldNode ObjectField(bool isConst)
    {
        var start = _token.Start;
        var name = Name();
        Expect(TokenKind.Colon);
        return new ObjectFieldNode { Name = name, Value = ValueLiteral(isConst), Span = SpanFrom(start) };
    }

    private VariableNode Variable()
    {
        var start = Expect(TokenKind.Dollar).Start;
        return new VariableNode { Name = Name(), Span = SpanFrom(start) };
    }

    private SyntaxException VariableInConstant()
    {
        var dollar = Expect(TokenKind.Dollar);
        return Peek(TokenKind.Name)
            ? Fail(dollar, $"Unexpected variable \"${TextOf(_token)}\" in constant value.")
            : Unexpected(dollar);
    }

    private TypeNode TypeReference()
    {
        var start = _token.Start;
        TypeNode type = Peek(TokenKind.BracketLeft) ? ListType() : NamedType();
        return Skip(TokenKind.Bang) ? new NonNullTypeNode { Type = type, Span = SpanFrom(start) } : type;
    }

    private ListTypeNode ListType()
    {
        Descend();
        var start = Expect(TokenKind.BracketLeft).Start;
        var inner = TypeReference();
        Expect(TokenKind.BracketRight);
        _depth--;
        return new ListTypeNode { Type = inner, Span = SpanFrom(start) };
    }

    private NamedTypeNode NamedType()
    {
        var start = _token.Start;
        return new NamedTypeNode { Name = Name(), Span = SpanFrom(start) };
    }
}

using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.Language;

/// <content>Schema coordinates (specification, "Schema Coordinates").</content>
internal sealed partial class Parser
{
    private SchemaCoordinateNode SchemaCoordinate()
    {
        var start = _token.Start;
        return Skip(TokenKind.At) ? DirectiveCoordinate(start) : TypeCoordinate(start);
    }

    private SchemaCoordinateNode DirectiveCoordinate(int start)
    {
        var name = Name();
        return Peek(TokenKind.ParenLeft)
            ? new DirectiveArgumentCoordinateNode { Name = name, ArgumentName = CoordinateArgument(), Span = SpanFrom(start) }
            : new DirectiveCoordinateNode { Name = name, Span = SpanFrom(start) };
    }

    private SchemaCoordinateNode TypeCoordinate(int start)
    {
        var name = Name();
        if (!Skip(TokenKind.Dot))
        {
            return new TypeCoordinateNode { Name = name, Span = SpanFrom(start) };
        }

        var member = Name();
        return Peek(TokenKind.ParenLeft)
            ? new ArgumentCoordinateNode { Name = name, FieldName = member, ArgumentName = CoordinateArgument(), Span = SpanFrom(start) }
            : new MemberCoordinateNode { Name = name, MemberName = member, Span = SpanFrom(start) };
    }

    private NameNode CoordinateArgument()
    {
        Expect(TokenKind.ParenLeft);
        var name = Name();
        Expect(TokenKind.Colon);
        Expect(TokenKind.ParenRight);
        return name;
    }
}

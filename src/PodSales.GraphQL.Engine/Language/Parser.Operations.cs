using System.Collections.Immutable;
using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.Language;

/// <content>Operations, selections and fragments (specification, sections 2.3 to 2.9).</content>
internal sealed partial class Parser
{
    private DefinitionNode Definition()
    {
        if (Peek(TokenKind.BraceLeft))
        {
            return Operation();
        }

        var hasDescription = PeekDescription();
        var keyword = hasDescription ? LookAhead() : _token;
        if (hasDescription && keyword.Kind == TokenKind.BraceLeft)
        {
            throw Fail(_token, "Unexpected description, descriptions are not supported on shorthand queries.");
        }

        if (keyword.Kind != TokenKind.Name)
        {
            throw Unexpected(keyword);
        }

        return TextOf(keyword) switch
        {
            "query" or "mutation" or "subscription" => Operation(),
            "fragment" => FragmentDefinition(),
            "schema" => SchemaDefinition(),
            "scalar" => ScalarTypeDefinition(),
            "type" => ObjectTypeDefinition(),
            "interface" => InterfaceTypeDefinition(),
            "union" => UnionTypeDefinition(),
            "enum" => EnumTypeDefinition(),
            "input" => InputObjectTypeDefinition(),
            "directive" => DirectiveDefinition(),
            _ when hasDescription => throw Fail(_token, "Unexpected description, only GraphQL definitions support descriptions."),
            "extend" => TypeSystemExtension(),
            _ => throw Unexpected(keyword),
        };
    }

    private OperationDefinitionNode Operation()
    {
        var start = _token.Start;
        if (Peek(TokenKind.BraceLeft))
        {
            return new OperationDefinitionNode { SelectionSet = SelectionSet(), Span = SpanFrom(start) };
        }

        return new OperationDefinitionNode
        {
            Description = Description(),
            Operation = OperationType(),
            Name = Peek(TokenKind.Name) ? Name() : null,
            VariableDefinitions = OptionalMany(TokenKind.ParenLeft, static parser => parser.VariableDefinition(), TokenKind.ParenRight),
            Directives = Directives(isConst: false),
            SelectionSet = SelectionSet(),
            Span = SpanFrom(start),
        };
    }

    private OperationType OperationType()
    {
        var keyword = Expect(TokenKind.Name);
        return TextOf(keyword) switch
        {
            "query" => Language.OperationType.Query,
            "mutation" => Language.OperationType.Mutation,
            "subscription" => Language.OperationType.Subscription,
            _ => throw Unexpected(keyword),
        };
    }

    private VariableDefinitionNode VariableDefinition()
    {
        var start = _token.Start;
        var description = Description();
        var variable = Variable();
        Expect(TokenKind.Colon);
        return new VariableDefinitionNode
        {
            Description = description,
            Variable = variable,
            Type = TypeReference(),
            DefaultValue = DefaultValue(),
            Directives = Directives(isConst: true),
            Span = SpanFrom(start),
        };
    }

    private SelectionSetNode SelectionSet()
    {
        Descend();
        var start = _token.Start;
        var node = new SelectionSetNode
        {
            Selections = Many(TokenKind.BraceLeft, static parser => parser.Selection(), TokenKind.BraceRight),
            Span = SpanFrom(start),
        };
        _depth--;
        return node;
    }

    private SelectionNode Selection() => Peek(TokenKind.Spread) ? Fragment() : Field();

    private FieldNode Field()
    {
        CountField();
        var start = _token.Start;
        var nameOrAlias = Name();
        var name = Skip(TokenKind.Colon) ? Name() : null;
        return new FieldNode
        {
            Alias = name is null ? null : nameOrAlias,
            Name = name ?? nameOrAlias,
            Arguments = Arguments(isConst: false),
            Directives = Directives(isConst: false),
            SelectionSet = Peek(TokenKind.BraceLeft) ? SelectionSet() : null,
            Span = SpanFrom(start),
        };
    }

    private ImmutableArray<ArgumentNode> Arguments(bool isConst) => OptionalMany<ArgumentNode>(
        TokenKind.ParenLeft,
        isConst ? static parser => parser.Argument(isConst: true) : static parser => parser.Argument(isConst: false),
        TokenKind.ParenRight);

    private ArgumentNode Argument(bool isConst)
    {
        var start = _token.Start;
        var name = Name();
        Expect(TokenKind.Colon);
        return new ArgumentNode { Name = name, Value = ValueLiteral(isConst), Span = SpanFrom(start) };
    }

    private SelectionNode Fragment()
    {
        CountFragment();
        var start = _token.Start;
        Expect(TokenKind.Spread);
        var hasTypeCondition = SkipKeyword("on");
        if (!hasTypeCondition && Peek(TokenKind.Name))
        {
            return new FragmentSpreadNode
            {
                Name = FragmentName(),
                Directives = Directives(isConst: false),
                Span = SpanFrom(start),
            };
        }

        return new InlineFragmentNode
        {
            TypeCondition = hasTypeCondition ? NamedType() : null,
            Directives = Directives(isConst: false),
            SelectionSet = SelectionSet(),
            Span = SpanFrom(start),
        };
    }

    private FragmentDefinitionNode FragmentDefinition()
    {
        CountFragment();
        var start = _token.Start;
        var description = Description();
        ExpectKeyword("fragment");
        var name = FragmentName();
        ExpectKeyword("on");
        return new FragmentDefinitionNode
        {
            Description = description,
            Name = name,
            TypeCondition = NamedType(),
            Directives = Directives(isConst: false),
            SelectionSet = SelectionSet(),
            Span = SpanFrom(start),
        };
    }

    private NameNode FragmentName() => PeekKeyword("on") ? throw Unexpected(_token) : Name();

    private ImmutableArray<DirectiveNode> Directives(bool isConst)
    {
        if (!Peek(TokenKind.At))
        {
            return [];
        }

        var directives = ImmutableArray.CreateBuilder<DirectiveNode>();
        while (Peek(TokenKind.At))
        {
            if (directives.Count == _options.MaxDirectives)
            {
                throw Refuse(LimitCodes.Directives, $"More than {_options.MaxDirectives} directives stand in one place.");
            }

            directives.Add(Directive(isConst));
        }

        return directives.DrainToImmutable();
    }

    private DirectiveNode Directive(bool isConst)
    {
        var start = Expect(TokenKind.At).Start;
        return new DirectiveNode { Name = Name(), Arguments = Arguments(isConst), Span = SpanFrom(start) };
    }
}

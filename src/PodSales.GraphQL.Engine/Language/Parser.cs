using System.Collections.Immutable;
using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.Language;

/// <summary>
/// Parses GraphQL text by recursive descent (specification, section 2 and appendix "Grammar Summary"). The parts of the
/// class follow the chapters of the grammar; this one has the entry points and the steps that all of them take.
/// </summary>
internal sealed partial class Parser
{
    private readonly Source _source;
    private readonly ParserOptions _options;
    private readonly Func<Source, int, Token> _readToken;
    private Token _token = new(TokenKind.StartOfFile, 0, 0);
    private int _lastEnd;
    private int _tokenCount;
    private int _depth;
    private int _fieldCount;
    private int _fragmentCount;

    private Parser(Source source, ParserOptions? options, Func<Source, int, Token> readToken)
    {
        _source = source;
        _options = options ?? ParserOptions.Default;
        _readToken = readToken;
    }

    /// <summary>Parses a document of operations and fragments, of the type system, or of both.</summary>
    /// <exception cref="SyntaxException">The text is no document.</exception>
    public static DocumentNode ParseDocument(string text, ParserOptions? options = null) =>
        new Parser(new Source(text), options, Lexer.ReadToken).Document();

    /// <summary>Parses a value that may hold variables.</summary>
    /// <exception cref="SyntaxException">The text is no value.</exception>
    public static ValueNode ParseValue(string text, ParserOptions? options = null) =>
        Parse(text, options, static parser => parser.ValueLiteral(isConst: false));

    /// <summary>Parses a value without variables.</summary>
    /// <exception cref="SyntaxException">The text is no constant value.</exception>
    public static ValueNode ParseConstValue(string text, ParserOptions? options = null) =>
        Parse(text, options, static parser => parser.ValueLiteral(isConst: true));

    /// <summary>Parses a reference to a type, such as <c>[String!]!</c>.</summary>
    /// <exception cref="SyntaxException">The text is no type reference.</exception>
    public static TypeNode ParseType(string text, ParserOptions? options = null) =>
        Parse(text, options, static parser => parser.TypeReference());

    /// <summary>Parses a schema coordinate, such as <c>Query.deals(first:)</c>.</summary>
    /// <exception cref="SyntaxException">The text is no schema coordinate.</exception>
    public static SchemaCoordinateNode ParseSchemaCoordinate(string text) =>
        new Parser(new Source(text), null, SchemaCoordinateLexer.ReadToken).Whole(static parser => parser.SchemaCoordinate());

    private static T Parse<T>(string text, ParserOptions? options, Func<Parser, T> parse) =>
        new Parser(new Source(text), options, Lexer.ReadToken).Whole(parse);

    private T Whole<T>(Func<Parser, T> parse)
    {
        Expect(TokenKind.StartOfFile);
        var node = parse(this);
        Expect(TokenKind.EndOfFile);
        return node;
    }

    private DocumentNode Document()
    {
        if (_source.Body.Length > _options.MaxLength)
        {
            throw Refuse(LimitCodes.DocumentLength, $"Document is longer than {_options.MaxLength} characters.");
        }

        return new DocumentNode
        {
            Source = _source,
            Definitions = Many(TokenKind.StartOfFile, static parser => parser.Definition(), TokenKind.EndOfFile),
            Span = SpanFrom(0),
        };
    }

    private NameNode Name()
    {
        var token = Expect(TokenKind.Name);
        return new NameNode { Value = TextOf(token).ToString(), Span = SpanFrom(token.Start) };
    }

    private TextSpan SpanFrom(int start) => new(start, _lastEnd);

    private ReadOnlySpan<char> TextOf(Token token) => _source.Body.AsSpan(token.Start, token.End - token.Start);

    private bool Peek(TokenKind kind) => _token.Kind == kind;

    private bool PeekKeyword(ReadOnlySpan<char> keyword) => IsKeyword(_token, keyword);

    private bool IsKeyword(Token token, ReadOnlySpan<char> keyword) => token.Kind == TokenKind.Name && TextOf(token).SequenceEqual(keyword);

    private Token LookAhead() => _readToken(_source, _token.End);

    private Token Expect(TokenKind kind)
    {
        var token = _token;
        if (token.Kind != kind)
        {
            throw Fail(token, $"Expected {kind.Describe()}, found {token.Describe(_source)}.");
        }

        Advance();
        return token;
    }

    private void ExpectKeyword(string keyword)
    {
        if (!SkipKeyword(keyword))
        {
            throw Fail(_token, $"Expected \"{keyword}\", found {_token.Describe(_source)}.");
        }
    }

    private bool Skip(TokenKind kind)
    {
        if (!Peek(kind))
        {
            return false;
        }

        Advance();
        return true;
    }

    private bool SkipKeyword(string keyword)
    {
        if (!PeekKeyword(keyword))
        {
            return false;
        }

        Advance();
        return true;
    }

    private void Advance()
    {
        _lastEnd = _token.End;
        if (_token.Kind != TokenKind.EndOfFile)
        {
            _token = _readToken(_source, _token.End);
        }

        if (_token.Kind != TokenKind.EndOfFile && ++_tokenCount > _options.MaxTokens)
        {
            throw Refuse(LimitCodes.Tokens, $"Document contains more than {_options.MaxTokens} tokens.");
        }
    }

    /// <summary>Goes one level down; the caller counts back up when it is through.</summary>
    private void Descend()
    {
        if (++_depth > _options.MaxDepth)
        {
            throw Refuse(LimitCodes.ParserDepth, $"Document is nested more than {_options.MaxDepth} levels deep.");
        }
    }

    private void CountField()
    {
        if (++_fieldCount > _options.MaxFields)
        {
            throw Refuse(LimitCodes.Fields, $"Document selects more than {_options.MaxFields} fields.");
        }
    }

    private void CountFragment()
    {
        if (++_fragmentCount > _options.MaxFragments)
        {
            throw Refuse(LimitCodes.Fragments, $"Document defines and uses more than {_options.MaxFragments} fragments.");
        }
    }

    /// <summary>One or more of something between two tokens.</summary>
    private ImmutableArray<T> Many<T>(TokenKind open, Func<Parser, T> parse, TokenKind close)
    {
        Expect(open);
        return Rest(parse, close);
    }

    /// <summary>One or more of something between two tokens, or nothing at all.</summary>
    private ImmutableArray<T> OptionalMany<T>(TokenKind open, Func<Parser, T> parse, TokenKind close) =>
        Skip(open) ? Rest(parse, close) : [];

    /// <summary>Any number of something between two tokens.</summary>
    private ImmutableArray<T> Any<T>(TokenKind open, Func<Parser, T> parse, TokenKind close)
    {
        Expect(open);
        return Skip(close) ? [] : Rest(parse, close);
    }

    /// <summary>One or more of something with a token between them, and perhaps before the first.</summary>
    private ImmutableArray<T> Delimited<T>(TokenKind delimiter, Func<Parser, T> parse)
    {
        Skip(delimiter);
        var nodes = ImmutableArray.CreateBuilder<T>();
        do
        {
            nodes.Add(parse(this));
        }
        while (Skip(delimiter));

        return nodes.DrainToImmutable();
    }

    private ImmutableArray<T> Rest<T>(Func<Parser, T> parse, TokenKind close)
    {
        var nodes = ImmutableArray.CreateBuilder<T>();
        do
        {
            nodes.Add(parse(this));
        }
        while (!Skip(close));

        return nodes.DrainToImmutable();
    }

    private SyntaxException Unexpected(Token token) => Fail(token, $"Unexpected {token.Describe(_source)}.");

    private SyntaxException Refuse(string code, string description) =>
        new(_source, _token.Start, $"{description} Parsing aborted.", code);

    private SyntaxException Fail(Token token, string description) => new(_source, token.Start, description);
}

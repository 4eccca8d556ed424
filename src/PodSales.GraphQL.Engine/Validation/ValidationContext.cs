using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.Validation;

/// <summary>What rules for any kind of document know, and where they report to.</summary>
/// <param name="document">The document under validation.</param>
/// <param name="types">The types that stand without the document: those of the schema, if there is one.</param>
/// <param name="directives">The directives that stand without the document: those of the schema, or else the specified ones.</param>
/// <param name="maxErrors">After how many errors validation gives up.</param>
/// <param name="hideSuggestions">Whether messages leave out "Did you mean".</param>
internal class ValidationContext(
    DocumentNode document,
    ElementCollection<NamedType> types,
    ElementCollection<DirectiveDefinition> directives,
    int maxErrors,
    bool hideSuggestions)
{
    private const string Specification = "https://spec.graphql.org/September2025/#sec-";

    private readonly Findings _findings = new();
    private readonly Dictionary<string, KnownDirective?> _directives = new(StringComparer.Ordinal);

    public DocumentNode Document => document;

    public ElementCollection<NamedType> Types => types;

    public IReadOnlyList<IError> Errors => _findings.Errors;

    /// <summary>Whether validation gave up. Nothing more is reported then, and what takes time should stop.</summary>
    public bool IsAborted => _findings.IsAborted;

    /// <summary>The section of the specification that is checked, as its address has it; null where that is not said.</summary>
    protected string? Section { get; set; }

    /// <summary>The directive of that name, as the document declares it or else as it stood before.</summary>
    public KnownDirective? FindDirective(string name)
    {
        if (!_directives.TryGetValue(name, out var directive))
        {
            _directives[name] = directive = LookUpDirective(name);
        }

        return directive;
    }

    public void Report(string message, SyntaxNode node) => Report(message, [node]);

    /// <param name="message">What is wrong.</param>
    /// <param name="nodes">Where: the places of the error, in this order.</param>
    public void Report(string message, params IEnumerable<SyntaxNode> nodes) => Report(code: null, message, nodes);

    /// <param name="code">The code, where the fault has one; rules of the specification mostly have none.</param>
    /// <param name="message">What is wrong.</param>
    /// <param name="nodes">Where: the places of the error, in this order.</param>
    /// <param name="extensions">What programs are told besides.</param>
    public void Report(
        string? code, string message, IEnumerable<SyntaxNode> nodes, params IEnumerable<KeyValuePair<string, object?>> extensions)
    {
        if (IsAborted)
        {
            return;
        }

        if (Errors.Count >= maxErrors)
        {
            Abort(LimitCodes.Errors, Messages.TooManyErrors);
            return;
        }

        var error = new GraphQLError(message)
        {
            Locations = [.. nodes.Select(node => document.Source.LocationAt(node.Span.Start))],
        }.WithCode(code);
        error = extensions.Aggregate(error, static (error, extension) => error.SetExtension(extension.Key, extension.Value));
        _findings.Errors.Add(Section is null ? error : error.SetExtension("specifiedBy", Specification + Section));
    }

    /// <summary>Ends validation, for the document asks for more work than documents may.</summary>
    /// <param name="code">Says what work.</param>
    public void GiveUp(string code) => Abort(code, Messages.Aborted);

    /// <summary>Offers the names that come near to an unknown one; nothing where suggestions are hidden.</summary>
    /// <param name="unknown">The name as given.</param>
    /// <param name="known">The names that it might have meant.</param>
    /// <param name="what">What the names are names of, as in "the enum value"; null where that is plain.</param>
    public string DidYouMean(string unknown, IEnumerable<string> known, string? what = null) =>
        hideSuggestions || IsFull ? "" : Messages.DidYouMean(Suggestions.For(unknown, known), what);

    /// <summary>Offers these names, in this order; nothing where suggestions are hidden.</summary>
    public string DidYouMean(IReadOnlyList<string> names, string? what = null) =>
        hideSuggestions ? "" : Messages.DidYouMean(names, what);

    /// <summary>Whether no further error will be shown, so that what it would say is not worth finding out.</summary>
    private bool IsFull => IsAborted || Errors.Count >= maxErrors;

    private void Abort(string code, string message)
    {
        if (!IsAborted)
        {
            _findings.Errors.Add(new GraphQLError(message).WithCode(code));
            _findings.IsAborted = true;
        }
    }

    private KnownDirective? LookUpDirective(string name)
    {
        var declared = document.Definitions.OfType<DirectiveDefinitionNode>().LastOrDefault(node => node.Name.Value == name);
        return declared is not null ? KnownDirective.From(declared)
            : directives.TryGet(name, out var directive) ? KnownDirective.From(directive)
            : null;
    }

    /// <summary>What was found, which the views of all rules share.</summary>
    private sealed class Findings
    {
        public List<IError> Errors { get; } = [];

        public bool IsAborted { get; set; }
    }
}

namespace PodSales.GraphQL.Engine.Validation;

/// <summary>What validation says, in the words of the reference implementation.</summary>
internal static partial class Messages
{
    private const int MaxSuggestions = 5;

    public const string TooManyErrors = "Too many validation errors, error limit reached. Validation aborted.";

    public const string Aborted = "Validation aborted.";

    public const string LoneAnonymousOperation = "This anonymous operation must be the only defined operation.";

    public const string IntrospectionTooDeep = "Maximum introspection depth exceeded";

    public static string NotExecutable(string? name) =>
        $"The {(name is null ? "schema" : Quote(name))} definition is not executable.";

    public static string OperationNotSupported(string operation) =>
        $"The {operation} operation is not supported by the schema.";

    public static string DuplicateOperation(string name) => $"There can be only one operation named \"{name}\".";

    public static string DuplicateFragment(string name) => $"There can be only one fragment named \"{name}\".";

    public static string DuplicateVariable(string name) => $"There can be only one variable named \"${name}\".";

    public static string DuplicateArgument(string name) => $"There can be only one argument named \"{name}\".";

    public static string DuplicateInputField(string name) => $"There can be only one input field named \"{name}\".";

    public static string DuplicateDirective(string name) =>
        $"The directive \"@{name}\" can only be used once at this location.";

    public static string UnknownType(string name, string didYouMean) => $"Unknown type \"{name}\".{didYouMean}";

    public static string UnknownDirective(string name) => $"Unknown directive \"@{name}\".";

    public static string MisplacedDirective(string name, string location) =>
        $"Directive \"@{name}\" may not be used on {location}.";

    public static string UnknownArgument(string name, string field, string didYouMean) =>
        $"Unknown argument \"{name}\" on field \"{field}\".{didYouMean}";

    public static string UnknownDirectiveArgument(string name, string directive, string didYouMean) =>
        $"Unknown argument \"{name}\" on directive \"@{directive}\".{didYouMean}";

    public static string MissingArgument(string field, string argument, string type) =>
        $"Argument \"{field}({argument}:)\" of type \"{type}\" is required, but it was not provided.";

    public static string MissingDirectiveArgument(string directive, string argument, string type) =>
        MissingArgument($"@{directive}", argument, type);

    public static string UnknownField(string field, string type, string didYouMean) =>
        $"Cannot query field \"{field}\" on type \"{type}\".{didYouMean}";

    public static string SelectionOnLeaf(string field, string type) =>
        $"Field \"{field}\" must not have a selection since type \"{type}\" has no subfields.";

    public static string SelectionMissing(string field, string type) =>
        $"Field \"{field}\" of type \"{type}\" must have a selection of subfields. Did you mean \"{field} {{ ... }}\"?";

    /// <summary>Words "Did you mean" for at most five names, with a space before it; nothing for no names.</summary>
    public static string DidYouMean(IReadOnlyList<string> names, string? what = null) => names.Count == 0
        ? ""
        : $" Did you mean {(what is null ? "" : what + " ")}{AnyOf([.. names.Take(MaxSuggestions).Select(Quote)])}?";

    private static string AnyOf(string[] items) => items switch
    {
        [var only] => only,
        [var first, var second] => $"{first} or {second}",
        [.. var others, var last] => $"{string.Join(", ", others)}, or {last}",
        [] => "",
    };

    private static string Quote(string text) => $"\"{text}\"";
}

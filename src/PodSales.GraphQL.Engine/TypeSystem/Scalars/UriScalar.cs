namespace PodSales.GraphQL.Engine.TypeSystem.Scalars;

/// <summary>A reference as RFC 3986 defines it: <c>URI</c>, which may be relative, or <c>URL</c>, which is absolute.</summary>
internal sealed class UriScalar(string name, UriKind kind) : TextScalar<Uri>(name)
{
    protected override string Form => kind is UriKind.Absolute ? "an absolute URL" : "a URI";

    protected override bool TryParse(string text, out Uri value)
    {
        value = null!;
        return text.Length > 0 && !text.Any(char.IsWhiteSpace) && Uri.TryCreate(text, kind, out value!)
            && (kind is not UriKind.Absolute || HasScheme(text, value));
    }

    // On some systems a path is an absolute URI by its own.
    private static bool HasScheme(string text, Uri uri) => text.StartsWith($"{uri.Scheme}:", StringComparison.OrdinalIgnoreCase);

    protected override string Format(Uri value) => value.IsAbsoluteUri ? value.AbsoluteUri : value.OriginalString;
}

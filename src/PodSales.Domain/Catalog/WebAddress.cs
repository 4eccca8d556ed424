namespace PodSales.Domain.Catalog;

/// <summary>The form of an address that a browser can open.</summary>
internal static class WebAddress
{
    private const int Longest = 1000;

    public static IEnumerable<Problem> Problems(string field, string? value)
    {
        foreach (var problem in Problem.InText(field, value, Longest))
        {
            yield return problem;
        }

        if (!string.IsNullOrWhiteSpace(value) && !IsWebAddress(value))
        {
            yield return new(
                "URL_INVALID",
                $"Expected an http or https address for {field}, found \"{value}\".",
                field);
        }
    }

    private static bool IsWebAddress(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);
}

using PodSales.GraphQL.Engine.Execution.Results;

namespace PodSales.GraphQL.Engine.TypeSystem.Scalars;

/// <summary><c>UUID</c>: taken with or without hyphens, given in lower case with them.</summary>
internal sealed class UuidScalar() : TextScalar<Guid>("UUID")
{
    protected override string Form => "a UUID such as \"6f9619ff-8b86-d011-b42d-00c04fc964ff\"";

    protected override bool TryParse(string text, out Guid value) =>
        Guid.TryParseExact(text, "D", out value) || Guid.TryParseExact(text, "N", out value);

    protected override string Format(Guid value) => value.ToString("D");

    protected override void Write(Guid value, JsonBuffer json) => json.WriteQuoted(value);
}

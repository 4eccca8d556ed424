namespace PodSales.GraphQL.Rest;

/// <summary>A request that is not what the path takes.</summary>
/// <param name="field">The field it is about.</param>
/// <param name="kind">The kind of fault: <c>missing</c>, <c>uuid</c>, <c>int</c> or <c>json</c>.</param>
/// <param name="message">What was expected, and what was found.</param>
public sealed class MalformedRequestException(string field, string kind, string message) : Exception(message)
{
    /// <summary>The field it is about.</summary>
    public string Field { get; } = field;

    /// <summary>The kind of fault.</summary>
    public string Kind { get; } = kind;
}

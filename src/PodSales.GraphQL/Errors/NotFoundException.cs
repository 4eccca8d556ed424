namespace PodSales.GraphQL.Errors;

/// <summary>There is no such thing in the caller's tenant; one of another tenant looks the same.</summary>
/// <param name="kind">What was looked for, in capitals: <c>DEAL</c>.</param>
/// <param name="id">The id that led nowhere.</param>
public sealed class NotFoundException(string kind, Guid id)
    : RefusalException($"{kind}_NOT_FOUND", $"There is no {Words(kind)} with the id {id}; check the id and that it belongs to your network.")
{
    /// <summary>The id that led nowhere.</summary>
    public Guid Id { get; } = id;

#pragma warning disable CA1308 // Words for people are written small.
    private static string Words(string kind) => kind.Replace('_', ' ').ToLowerInvariant();
#pragma warning restore CA1308
}

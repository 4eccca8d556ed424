namespace PodSales.GraphQL.Errors;

/// <summary>
/// Something asked for that is not done, for a reason the caller can act on. A mutation answers it as a typed error of its
/// payload; anywhere else it becomes an entry of <c>errors</c> with the same code and message.
/// </summary>
/// <param name="code">Stable, in capitals: what clients decide by.</param>
/// <param name="message">What was wrong, with which value, and what to do.</param>
public abstract class RefusalException(string code, string message) : Exception(message)
{
    /// <summary>Stable, in capitals: what clients decide by.</summary>
    public string Code { get; } = code;
}

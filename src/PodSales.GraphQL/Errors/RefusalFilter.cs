namespace PodSales.GraphQL.Errors;

/// <summary>Lets refusals outside of mutation payloads reach the client with their code instead of being masked.</summary>
public sealed class RefusalFilter : IErrorFilter
{
    /// <inheritdoc/>
    public IError OnError(IError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return error.Exception is RefusalException refusal
            ? error.WithMessage(refusal.Message).WithCode(refusal.Code)
            : error;
    }
}

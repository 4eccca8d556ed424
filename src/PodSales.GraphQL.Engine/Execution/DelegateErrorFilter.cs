namespace PodSales.GraphQL.Engine.Execution;

/// <summary>An error filter that was given as a function.</summary>
internal sealed class DelegateErrorFilter(Func<IError, IError> filter) : IErrorFilter
{
    public IError OnError(IError error) => filter(error);
}

namespace PodSales.GraphQL.Engine.Execution;

/// <summary>Sees every error before it is written and may change it.</summary>
public interface IErrorFilter
{
    /// <summary>Gives the error that is written.</summary>
    /// <param name="error">The error as it came; an unexpected exception is in <see cref="IError.Exception"/>.</param>
    IError OnError(IError error);
}

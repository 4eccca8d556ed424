namespace PodSales.GraphQL.Engine.Types;

/// <summary>Makes the error of an exception. The factory itself is named by <c>[Error&lt;TFactory&gt;]</c> and made from the application's services.</summary>
/// <typeparam name="TException">The exception.</typeparam>
/// <typeparam name="TError">The error, an object type of the schema.</typeparam>
public interface IPayloadErrorFactory<in TException, out TError>
    where TException : Exception
    where TError : class
{
    /// <summary>Makes the error.</summary>
    /// <param name="exception">What was thrown.</param>
    TError CreateErrorFrom(TException exception);
}

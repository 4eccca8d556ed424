namespace PodSales.GraphQL.Engine.Types;

/// <summary>The mutation answers with this error where its exception is thrown.</summary>
/// <param name="errorType">
/// An exception, whose message and own properties the client sees; or a class that is made from an exception by a
/// constructor or by static methods <c>CreateErrorFrom</c>, one for each exception.
/// </param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public class ErrorAttribute(Type errorType) : ObjectFieldDescriptorAttribute
{
    /// <summary>The exception or the error class.</summary>
    public Type ErrorType { get; } = errorType;
}

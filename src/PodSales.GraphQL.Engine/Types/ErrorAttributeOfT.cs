namespace PodSales.GraphQL.Engine.Types;

/// <summary>The mutation answers with this error where its exception is thrown.</summary>
/// <typeparam name="TError">The exception or the error class.</typeparam>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class ErrorAttribute<TError>() : ErrorAttribute(typeof(TError));

namespace PodSales.GraphQL.Engine;

/// <summary>A failure whose errors are meant for the client and reach it as they are.</summary>
public class GraphQLException : Exception
{
    /// <summary>Fails with one error that has a message alone.</summary>
    /// <param name="message">What the client is told.</param>
    public GraphQLException(string message)
        : this(new GraphQLError(message))
    {
    }

    /// <summary>Fails with one error that has a message alone, and a cause for logs.</summary>
    /// <param name="message">What the client is told.</param>
    /// <param name="innerException">The cause.</param>
    public GraphQLException(string message, Exception innerException)
        : base(message, innerException) => Errors = [new GraphQLError(message) { Exception = innerException }];

    /// <summary>Fails with one error.</summary>
    /// <param name="error">The error.</param>
    public GraphQLException(IError error)
        : this((IEnumerable<IError>)[error])
    {
    }

    /// <summary>Fails with several errors.</summary>
    /// <param name="errors">The errors; at least one.</param>
    public GraphQLException(params IError[] errors)
        : this((IEnumerable<IError>)errors)
    {
    }

    /// <summary>Fails with several errors.</summary>
    /// <param name="errors">The errors; at least one.</param>
    public GraphQLException(IEnumerable<IError> errors)
        : base(errors.FirstOrDefault()?.Message) => Errors = [.. errors];

    /// <summary>What the client is told, in this order.</summary>
    public IReadOnlyList<IError> Errors { get; }
}

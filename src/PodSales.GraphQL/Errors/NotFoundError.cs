namespace PodSales.GraphQL.Errors;

/// <summary>There is no such thing, at least not for you.</summary>
[GraphQLName("NotFoundError")]
public sealed class NotFoundError(NotFoundException exception) : IUserError
{
    /// <inheritdoc/>
    public string Message => exception.Message;

    /// <inheritdoc/>
    public string Code => exception.Code;
}

namespace PodSales.GraphQL.Errors;

/// <summary>Your roles do not allow it.</summary>
[GraphQLName("ForbiddenError")]
public sealed class ForbiddenError(ForbiddenException exception) : IUserError
{
    /// <inheritdoc/>
    public string Message => exception.Message;

    /// <inheritdoc/>
    public string Code => exception.Code;

    /// <summary>The role it takes.</summary>
    public string Role => exception.Role;
}

namespace PodSales.GraphQL.Errors;

/// <summary>Somebody else changed it since you read it; nothing was overwritten.</summary>
[GraphQLName("StaleVersionError")]
public sealed class StaleVersionError(VersionConflictException exception) : IUserError
{
    /// <inheritdoc/>
    public string Message => exception.Message;

    /// <inheritdoc/>
    public string Code => exception.Code;

    /// <summary>The version it has now; null when it changed while your request ran.</summary>
    public int? CurrentVersion => exception.CurrentVersion;
}

namespace PodSales.GraphQL.Errors;

/// <summary>A value, or the step asked for, is not possible.</summary>
[GraphQLName("InvalidInputError")]
public sealed class InvalidInputError(InvalidInputException exception) : IUserError
{
    /// <inheritdoc/>
    public string Message => exception.Message;

    /// <inheritdoc/>
    public string Code => exception.Code;

    /// <summary>The field of the input it is about; null when it is about the whole.</summary>
    public string? Field => exception.Field;
}

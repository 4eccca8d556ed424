namespace PodSales.GraphQL.Engine.Tests.Library;

[GraphQLName("TitleError")]
public sealed class TitleError : IUserError
{
    public required string Message { get; init; }

    public string Code => "TITLE_EMPTY";

    public static TitleError CreateErrorFrom(TitleEmptyException exception) => new() { Message = exception.Message };
}

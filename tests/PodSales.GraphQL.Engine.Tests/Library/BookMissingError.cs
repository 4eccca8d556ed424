using PodSales.GraphQL.Engine.Types.Relay;

namespace PodSales.GraphQL.Engine.Tests.Library;

[GraphQLName("BookMissingError")]
public sealed class BookMissingError(BookMissingException exception) : IUserError
{
    public string Message => exception.Message;

    public string Code => "BOOK_MISSING";

    [ID<Book>]
    public Guid Id => exception.Id;
}

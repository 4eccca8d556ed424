using Microsoft.EntityFrameworkCore;
using PodSales.GraphQL.Engine.Subscriptions;
using PodSales.GraphQL.Engine.Types;
using PodSales.GraphQL.Engine.Types.Relay;

namespace PodSales.GraphQL.Engine.Tests.Library;

[MutationType]
public sealed class LibraryMutations
{
    [GraphQLName("renameBook")]
    [UseMutationConvention(PayloadFieldName = "book")]
    [Error<BookMissingError>]
    [Error<TitleError>]
    public async Task<Book> RenameBookAsync(
        [ID<Book>] Guid id,
        string title,
        Optional<string?> subtitle,
        [Service] LibraryContext library,
        [Service] ITopicEventSender sender,
        CancellationToken cancellationToken)
    {
        if (title.Length == 0)
        {
            throw new TitleEmptyException();
        }

        var book = await library.Books.SingleOrDefaultAsync(book => book.Id == id, cancellationToken) ?? throw new BookMissingException(id);
        book.Rename(subtitle.HasValue ? $"{title}: {subtitle.Value ?? "nothing"}" : title);
        await library.SaveChangesAsync(cancellationToken);
        await sender.SendAsync($"book.renamed:{id}", book, cancellationToken);
        return book;
    }

    [GraphQLName("price")]
    [UseMutationConvention(PayloadFieldName = "text")]
    public string Price(Money money, IReadOnlyList<Genre> genres, Source? source = null, int copies = 1) =>
        $"{money.MinorUnits} {money.Currency} x{copies} {string.Join('+', genres)} {source?.Isbn}";
}

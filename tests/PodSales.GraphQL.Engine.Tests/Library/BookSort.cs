using PodSales.GraphQL.Engine.Data.Sorting;

namespace PodSales.GraphQL.Engine.Tests.Library;

public sealed class BookSort : SortInputType<Book>
{
    protected override void Configure(ISortInputTypeDescriptor<Book> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(book => book.Title);
        descriptor.Field(book => book.Published);
        descriptor.Field(book => book.Genre);
    }
}

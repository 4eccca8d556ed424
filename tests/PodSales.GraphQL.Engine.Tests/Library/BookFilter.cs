using PodSales.GraphQL.Engine.Data.Filters;

namespace PodSales.GraphQL.Engine.Tests.Library;

public sealed class BookFilter : FilterInputType<Book>
{
    protected override void Configure(IFilterInputTypeDescriptor<Book> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(book => book.Title);
        descriptor.Field(book => book.Genre);
        descriptor.Field(book => book.Published);
        descriptor.Field(book => book.CopiesSold).Name("sold");
        descriptor.Field(book => book.Subtitle);
        descriptor.Field(book => book.Id);
    }
}

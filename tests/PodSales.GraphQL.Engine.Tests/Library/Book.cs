namespace PodSales.GraphQL.Engine.Tests.Library;

/// <summary>A book on the shelf.</summary>
public sealed class Book
{
    public Guid Id { get; private set; }

    public string Title { get; private set; } = "";

    public Genre Genre { get; private set; }

    public decimal Price { get; private set; }

    /// <summary>When it came out; null while it has not.</summary>
    public DateOnly? Published { get; private set; }

    public long CopiesSold { get; private set; }

    public string? Subtitle { get; private set; }

    [GraphQLIgnore]
    public Guid AuthorId { get; private set; }

    public static Book Create(Guid id, string title, Guid authorId, Genre genre = Genre.Novel, decimal price = 10, DateOnly? published = null, long copiesSold = 0, string? subtitle = null) =>
        new() { Id = id, Title = title, AuthorId = authorId, Genre = genre, Price = price, Published = published, CopiesSold = copiesSold, Subtitle = subtitle };

    public void Rename(string title) => Title = title;
}

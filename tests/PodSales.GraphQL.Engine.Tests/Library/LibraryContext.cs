using Microsoft.EntityFrameworkCore;

namespace PodSales.GraphQL.Engine.Tests.Library;

public sealed class LibraryContext(DbContextOptions<LibraryContext> options) : DbContext(options)
{
    public DbSet<Book> Books => Set<Book>();

    public DbSet<Author> Authors => Set<Author>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Book>().Property(book => book.Price).HasConversion<double>();
        modelBuilder.Entity<Book>().Property(book => book.Genre).HasConversion<string>();
    }
}

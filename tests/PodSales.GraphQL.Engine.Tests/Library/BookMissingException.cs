namespace PodSales.GraphQL.Engine.Tests.Library;

public sealed class BookMissingException(Guid id) : Exception($"There is no book {id}.")
{
    public Guid Id { get; } = id;
}

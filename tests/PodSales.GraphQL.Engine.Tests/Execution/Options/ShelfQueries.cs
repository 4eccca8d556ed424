namespace PodSales.GraphQL.Engine.Tests.Execution.Options;

public sealed class ShelfQueries
{
    public Shelf Shelf { get; } = new("upper");

    public string CountOf(IReadOnlyList<int> numbers) => $"{numbers.Count} on the {Shelf.Name} shelf";
}

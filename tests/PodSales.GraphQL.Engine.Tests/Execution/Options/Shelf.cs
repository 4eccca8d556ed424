namespace PodSales.GraphQL.Engine.Tests.Execution.Options;

public sealed record Shelf(string Name)
{
    public Shelf Next => this with { Name = $"below {Name.Length}" };
}

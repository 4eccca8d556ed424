namespace PodSales.GraphQL.Engine.Tests.Library;

/// <summary>Who writes.</summary>
public sealed class Author
{
    public Guid Id { get; private set; }

    /// <summary>The name on the cover.</summary>
    public string Name { get; private set; } = "";

    public string? Email { get; private set; }

    public static Author Create(Guid id, string name, string? email = null) => new() { Id = id, Name = name, Email = email };
}

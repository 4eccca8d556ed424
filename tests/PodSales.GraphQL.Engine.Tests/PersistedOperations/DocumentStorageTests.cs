using PodSales.GraphQL.Engine.PersistedOperations;

namespace PodSales.GraphQL.Engine.Tests.PersistedOperations;

public sealed class DocumentStorageTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("documents").FullName;

    [Fact]
    public async Task Registered_documents_in_memory_give_way_to_newer_ones_and_trusted_ones_stay()
    {
        var storage = new InMemoryDocumentStorage(["{ trusted }"], maxCharacters: 10);

        Assert.True(await storage.TrySaveAsync("a", "{ a }"));
        Assert.True(await storage.TrySaveAsync("b", "{ b }"));
        Assert.True(await storage.TrySaveAsync("b", "{ b }"));
        Assert.True(await storage.TrySaveAsync("c", "{ c }"));
        Assert.False(await storage.TrySaveAsync("d", "{ very long }"));

        Assert.Equal([null, "{ b }", "{ c }", null], await ReadAsync(storage, "a", "b", "c", "d"));
        Assert.Equal(["{ trusted }"], await ReadAsync(storage, DocumentHash.Of("{ trusted }")));
    }

    [Fact]
    public async Task A_folder_takes_documents_until_it_is_full()
    {
        var storage = new FileSystemDocumentStorage(System.IO.Path.Combine(_folder, "new"), maxFiles: 2);

        Assert.Equal([null], await ReadAsync(storage, "a"));
        Assert.True(await storage.TrySaveAsync("a", "{ a }"));
        Assert.True(await storage.TrySaveAsync("b", "{ b }"));
        Assert.True(await storage.TrySaveAsync("b", "{ b }"));
        Assert.False(await storage.TrySaveAsync("c", "{ c }"));

        Assert.Equal(["{ a }", "{ b }", null], await ReadAsync(storage, "a", "b", "c"));
    }

    [Theory]
    [InlineData("../secret")]
    [InlineData("/etc/passwd")]
    [InlineData("a.b")]
    [InlineData("")]
    [InlineData("a\0")]
    public async Task An_id_does_not_lead_out_of_the_folder(string id)
    {
        await File.WriteAllTextAsync(System.IO.Path.Combine(_folder, "secret.graphql"), "{ secret }");
        var storage = new FileSystemDocumentStorage(System.IO.Path.Combine(_folder, "documents"));

        Assert.Equal([null], await ReadAsync(storage, id));
        Assert.False(await storage.TrySaveAsync(id, "{ a }"));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static async Task<IReadOnlyList<string?>> ReadAsync(IOperationDocumentStorage storage, params string[] ids)
    {
        var documents = new List<string?>();
        foreach (var id in ids)
        {
            documents.Add(await storage.TryReadAsync(id));
        }

        return documents;
    }
}

namespace PodSales.GraphQL.Engine.PersistedOperations;

/// <summary>Where documents are kept that clients name by an id in place of sending them.</summary>
public interface IOperationDocumentStorage
{
    /// <summary>Finds a document.</summary>
    /// <param name="id">The id, as the client sent it; any text.</param>
    /// <param name="cancellationToken">Gives the search up.</param>
    /// <returns>The document's text; null when none has this id.</returns>
    ValueTask<string?> TryReadAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Keeps a document that a client has registered. Anybody may register some, so a storage keeps no more than it was made for.</summary>
    /// <param name="id">The SHA-256 of the text, 64 lower-case hexadecimal digits.</param>
    /// <param name="document">The document's text, valid for the schema.</param>
    /// <param name="cancellationToken">Gives the attempt up.</param>
    /// <returns>Whether the document is kept now; false leaves the client to send it again.</returns>
    ValueTask<bool> TrySaveAsync(string id, string document, CancellationToken cancellationToken = default);
}

namespace PodSales.GraphQL.Engine.Types;

/// <summary>A file that came with a request.</summary>
public interface IFile
{
    /// <summary>The name that the client gave it; never a path to trust.</summary>
    string Name { get; }

    /// <summary>The size in bytes; null while it is not known, as for a file that is still coming in.</summary>
    long? Length { get; }

    /// <summary>The media type that the client gave it; null when it gave none.</summary>
    string? ContentType { get; }

    /// <summary>Copies the content to a stream.</summary>
    /// <param name="target">The stream to write to.</param>
    /// <param name="cancellationToken">Ends the copying.</param>
    Task CopyToAsync(Stream target, CancellationToken cancellationToken = default);

    /// <summary>Opens the content for reading, once; the caller disposes of the stream.</summary>
    Stream OpenReadStream();
}

namespace PodSales.GraphQL.Engine.PersistedOperations;

/// <summary>Documents in a folder, each in the file <c>{id}.graphql</c>. Documents that clients register are kept while there is room.</summary>
/// <param name="folder">The folder; made when the first document is stored.</param>
/// <param name="maxFiles">With how many files the folder is full.</param>
internal sealed class FileSystemDocumentStorage(string folder, int maxFiles = FileSystemDocumentStorage.DefaultMaxFiles)
    : IOperationDocumentStorage
{
    internal const int DefaultMaxFiles = 10_000;
    private const int MaxIdLength = 128;
    private const string Extension = ".graphql";

    public async ValueTask<string?> TryReadAsync(string id, CancellationToken cancellationToken = default)
    {
        if (!IsFileName(id))
        {
            return null;
        }

        try
        {
            return await File.ReadAllTextAsync(PathOf(id), cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    public async ValueTask<bool> TrySaveAsync(string id, string document, CancellationToken cancellationToken = default)
    {
        if (!IsFileName(id))
        {
            return false;
        }

        Directory.CreateDirectory(folder);
        if (File.Exists(PathOf(id)))
        {
            return true;
        }

        if (Directory.EnumerateFiles(folder, $"*{Extension}").Take(maxFiles).Count() == maxFiles)
        {
            return false;
        }

        // Whoever reads meanwhile sees the whole file or none.
        var draft = System.IO.Path.Combine(folder, $"{Guid.CreateVersion7():n}.draft");
        await File.WriteAllTextAsync(draft, document, cancellationToken).ConfigureAwait(false);
        File.Move(draft, PathOf(id), overwrite: true);
        return true;
    }

    private string PathOf(string id) => System.IO.Path.Combine(folder, id + Extension);

    /// <summary>An id comes from the client: it must not lead out of the folder.</summary>
    private static bool IsFileName(string id) =>
        id.Length is > 0 and <= MaxIdLength && id.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_');
}

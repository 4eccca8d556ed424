using PodSales.GraphQL.Engine.Types;

namespace PodSales.GraphQL.Engine.Benchmarks.Uploading;

/// <summary>Takes files, of which it keeps nothing.</summary>
[MutationType]
public sealed class UploadMutations
{
    private const int BufferSize = 80 * 1024;

    /// <summary>Reads a file to its end.</summary>
    /// <returns>Its bytes, counted.</returns>
    [GraphQLName("count")]
    public async Task<long> CountAsync(IFile file, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        await using var content = file.OpenReadStream();
        var (count, buffer) = (0L, new byte[BufferSize]);
        while (await content.ReadAsync(buffer, cancellationToken) is > 0 and var read)
        {
            count += read;
        }

        return count;
    }
}

using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Execution.Configuration;
using PodSales.GraphQL.Engine.PersistedOperations;
using PodSales.GraphQL.Engine.SchemaBuilding;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Lets clients name documents by an id in place of sending them.</summary>
public static class PersistedOperationBuilderExtensions
{
    /// <summary>Executes documents of a storage by their id, "trusted documents". The storage is added besides.</summary>
    /// <param name="builder">The server.</param>
    public static IRequestExecutorBuilder UsePersistedOperationPipeline(this IRequestExecutorBuilder builder) =>
        builder.Configure(static schema => schema.HasPersistedOperations = true);

    /// <summary>
    /// Executes documents of a storage by their id, and stores those that clients register by the extension
    /// <c>persistedQuery</c>. The storage is added besides.
    /// </summary>
    /// <param name="builder">The server.</param>
    public static IRequestExecutorBuilder UseAutomaticPersistedOperationPipeline(this IRequestExecutorBuilder builder) =>
        builder.Configure(static schema => schema.HasPersistedOperations = schema.HasAutomaticPersistedOperations = true);

    /// <summary>Names documents by SHA-256 in lower-case hexadecimal digits, which this library does anyway.</summary>
    /// <param name="builder">The server.</param>
    public static IRequestExecutorBuilder AddSha256DocumentHashProvider(this IRequestExecutorBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder;
    }

    /// <summary>
    /// Keeps documents in memory. Those given here stay; those that clients register are bounded by
    /// <c>GraphQLLimits.MaxRegisteredCharacters</c>, and the oldest give way.
    /// </summary>
    /// <param name="builder">The server.</param>
    /// <param name="documents">Documents that are there from the start, each by its SHA-256.</param>
    public static IRequestExecutorBuilder AddInMemoryOperationDocumentStorage(
        this IRequestExecutorBuilder builder, params IEnumerable<string> documents)
    {
        ArgumentNullException.ThrowIfNull(builder);
        string[] trusted = [.. documents];
        return builder.AddOperationDocumentStorage(services => new InMemoryDocumentStorage(
            trusted, EffectiveLimits.Of(builder.Name, services)?.MaxRegisteredCharacters ?? InMemoryDocumentStorage.DefaultMaxCharacters));
    }

    /// <summary>
    /// Keeps documents in a folder, each in the file <c>{id}.graphql</c>; an id has ASCII letters, digits, <c>-</c> and
    /// <c>_</c>, 128 at most. A folder with as many files as <c>GraphQLLimits.MaxRegisteredFiles</c> takes no more registrations.
    /// </summary>
    /// <param name="builder">The server.</param>
    /// <param name="directory">The folder; null for the working directory.</param>
    public static IRequestExecutorBuilder AddFileSystemOperationDocumentStorage(
        this IRequestExecutorBuilder builder, string? directory = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.AddOperationDocumentStorage(services => new FileSystemDocumentStorage(
            directory ?? Environment.CurrentDirectory,
            EffectiveLimits.Of(builder.Name, services)?.MaxRegisteredFiles ?? FileSystemDocumentStorage.DefaultMaxFiles));
    }

    /// <summary>Keeps documents in a storage of the application.</summary>
    /// <param name="builder">The server.</param>
    /// <param name="factory">Makes the storage, once.</param>
    public static IRequestExecutorBuilder AddOperationDocumentStorage(
        this IRequestExecutorBuilder builder, Func<IServiceProvider, IOperationDocumentStorage> factory)
    {
        ArgumentNullException.ThrowIfNull(factory);
        return builder.Configure(schema => schema.DocumentStorage = factory);
    }

    /// <summary>Lets a request run a document that is not stored, where only stored ones are executed.</summary>
    /// <param name="request">The request, as in an interceptor that knows who asks.</param>
    public static OperationRequestBuilder AllowNonPersistedOperation(this OperationRequestBuilder request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.AddFlags(RequestFlags.AllowNonPersistedOperation);
    }
}

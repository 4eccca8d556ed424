using Microsoft.Extensions.DependencyInjection;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Execution.Configuration;
using PodSales.GraphQL.Engine.PersistedOperations;
using PodSales.GraphQL.Engine.Tests.Transport.Clients;

namespace PodSales.GraphQL.Engine.Tests.PersistedOperations;

public sealed class PersistedOperationTests
{
    private const string Document = "{ sum(a: 1, b: 2) }";
    private const string Answer = """{"data":{"sum":3}}""";
    private static readonly string Id = DocumentHash.Of(Document);

    [Fact]
    public void Documents_are_named_by_sha_256_in_lower_case_hexadecimal_digits() =>
        Assert.Equal("ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38", DocumentHash.Of("{__typename}"));

    [Fact]
    public async Task A_trusted_document_is_executed_by_its_id()
    {
        var executor = Executor(server => server.UsePersistedOperationPipeline().AddInMemoryOperationDocumentStorage(Document));

        Assert.Equal(Answer, await executor.AnswerAsync(id: Id));
        Assert.Equal(Answer, await executor.AnswerAsync(document: Document));
    }

    [Fact]
    public async Task An_id_that_stands_for_nothing_is_refused()
    {
        var executor = Executor(server => server.UsePersistedOperationPipeline().AddInMemoryOperationDocumentStorage());

        Assert.Equal(
            """{"errors":[{"message":"There is no stored document with the id \"x\".","extensions":{"code":"HC0020"}}]}""",
            await executor.AnswerAsync(id: "x"));
    }

    [Fact]
    public async Task A_client_registers_a_document_and_sends_its_hash_from_then_on()
    {
        var executor = Executor(server => server.UseAutomaticPersistedOperationPipeline().AddInMemoryOperationDocumentStorage());

        Assert.Equal(
            """{"errors":[{"message":"PersistedQueryNotFound","extensions":{"code":"HC0020"}}]}""",
            await executor.AnswerAsync(id: Id, extensions: Registration(Id)));
        Assert.Equal(
            $$$$"""{"data":{"sum":3},"extensions":{"persistedQuery":{"sha256Hash":"{{{{Id}}}}","persisted":true}}}""",
            await executor.AnswerAsync(Document, extensions: Registration(Id)));
        Assert.Equal(Answer, await executor.AnswerAsync(id: Id, extensions: Registration(Id)));
    }

    [Fact]
    public async Task A_document_under_a_hash_that_is_not_its_own_is_executed_and_not_stored()
    {
        var executor = Executor(server => server.UseAutomaticPersistedOperationPipeline().AddInMemoryOperationDocumentStorage());

        Assert.Equal(
            $$$$"""{"data":{"sum":3},"extensions":{"persistedQuery":{"sha256Hash":"abc","persisted":false,"expectedHashValue":"{{{{Id}}}}","expectedHashType":"sha256Hash","expectedHashFormat":"Hex"}}}""",
            await executor.AnswerAsync(Document, extensions: Registration("abc")));
        Assert.Contains("PersistedQueryNotFound", await executor.AnswerAsync(id: "abc", extensions: Registration("abc")), StringComparison.Ordinal);
        Assert.Contains("PersistedQueryNotFound", await executor.AnswerAsync(id: Id, extensions: Registration(Id)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_that_is_not_valid_is_not_stored()
    {
        var executor = Executor(server => server.UseAutomaticPersistedOperationPipeline().AddInMemoryOperationDocumentStorage());
        var hash = DocumentHash.Of("{ nothing }");

        await executor.AnswerAsync("{ nothing }", extensions: Registration(hash));

        Assert.Contains("PersistedQueryNotFound", await executor.AnswerAsync(id: hash, extensions: Registration(hash)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Clients_cannot_register_where_documents_are_trusted_alone()
    {
        var executor = Executor(server => server.UsePersistedOperationPipeline().AddInMemoryOperationDocumentStorage());

        Assert.Equal(Answer, await executor.AnswerAsync(Document, extensions: Registration(Id)));
        Assert.Contains("PersistedQueryNotSupported", await executor.AnswerAsync(id: Id, extensions: Registration(Id)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_many_characters_of_registered_documents_are_kept_as_the_limits_allow()
    {
        var executor = Executor(server => server
            .UseAutomaticPersistedOperationPipeline()
            .AddInMemoryOperationDocumentStorage()
            .ModifyLimits(limits => limits.MaxRegisteredCharacters = Document.Length));

        Assert.True(await RegistersAsync(executor, Document));
        Assert.False(await RegistersAsync(executor, Document + " "));
    }

    [Fact]
    public async Task As_many_files_of_registered_documents_are_kept_as_the_limits_allow()
    {
        var folder = Directory.CreateTempSubdirectory("documents");
        var executor = Executor(server => server
            .UseAutomaticPersistedOperationPipeline()
            .AddFileSystemOperationDocumentStorage(folder.FullName)
            .ModifyLimits(limits => limits.MaxRegisteredFiles = 1));

        Assert.True(await RegistersAsync(executor, Document));
        Assert.False(await RegistersAsync(executor, Document + " "));
        folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData(Document, false, RequestFlags.AllowAll, false)]
    [InlineData(Document, true, RequestFlags.AllowAll, true)]
    [InlineData("{ sum(a: 2, b: 1) }", true, RequestFlags.AllowAll, false)]
    [InlineData("{ sum(a: 2, b: 1) }", false, RequestFlags.AllowAll | RequestFlags.AllowNonPersistedOperation, true)]
    public async Task Only_stored_documents_are_executed_where_that_is_asked_for(string document, bool allowBody, RequestFlags flags, bool isExecuted)
    {
        var executor = Executor(server => server
            .UsePersistedOperationPipeline()
            .AddInMemoryOperationDocumentStorage(Document)
            .ModifyRequestOptions(options =>
            {
                options.PersistedOperations.OnlyAllowPersistedDocuments = true;
                options.PersistedOperations.AllowDocumentBody = allowBody;
            }));

        Assert.Equal(Answer, await executor.AnswerAsync(id: Id));
        var answer = await executor.AnswerAsync(document, flags: flags);
        Assert.Equal((isExecuted, !isExecuted), (answer == Answer, answer.Contains("HC0067", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_pipeline_without_a_storage_is_a_mistake_of_the_host() =>
        Assert.Throws<InvalidOperationException>(() => Executor(server => server.UsePersistedOperationPipeline()));

    private static async Task<bool> RegistersAsync(IRequestExecutor executor, string document) =>
        (await executor.AnswerAsync(document, extensions: Registration(DocumentHash.Of(document)))).Contains("\"persisted\":true", StringComparison.Ordinal);

    private static string Registration(string hash) => $$$"""{"persistedQuery":{"version":1,"sha256Hash":"{{{hash}}}"}}""";

    private static IRequestExecutor Executor(Action<IRequestExecutorBuilder> configure)
    {
        var services = new ServiceCollection().AddSingleton<ClientEvents>();
        configure(services.AddGraphQLServer(disableDefaultSecurity: true).AddQueryType<ClientQueries>());
        return services.BuildServiceProvider().GetRequiredService<IRequestExecutor>();
    }
}

using System.Data.Common;
using System.Security.Claims;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Execution.Configuration;

namespace PodSales.GraphQL.Engine.Tests.Library;

/// <summary>The library with a database of its own, and the SQL that was sent to it.</summary>
internal sealed class LibraryServer : IAsyncDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly ServiceProvider _services;

    public LibraryServer()
    {
        _connection.Open();
        var services = new ServiceCollection()
            .AddSingleton<Names>()
            .AddDbContextFactory<LibraryContext>(options => options.UseSqlite(_connection).AddInterceptors(new SqlLog(Sql)))
            .AddLogging();
        AddLibrary(services.AddGraphQLServer());
        _services = services.BuildServiceProvider(validateScopes: true);
        using var context = _services.GetRequiredService<IDbContextFactory<LibraryContext>>().CreateDbContext();
        context.Database.EnsureCreated();
        var authors = Enumerable.Range(1, 3).Select(number => Author.Create(Id(100 + number), $"Author {number}")).ToList();
        context.AddRange(authors);
        context.AddRange(Enumerable.Range(1, 7).Select(number => Book.Create(
            Id(number), $"Book {number}", authors[number % 3].Id, number % 2 == 0 ? Genre.NonFiction : Genre.Novel, number, number > 5 ? null : new DateOnly(2020, 1, number), number * 1_000_000_000_000)));
        context.SaveChanges();
        Sql.Clear();
    }

    public List<string> Sql { get; } = [];

    public IRequestExecutor Executor => _services.GetRequiredService<IRequestExecutor>();

    public static Guid Id(int number) => new(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]);

    public static string GlobalId(string type, int number) =>
        Convert.ToBase64String([.. System.Text.Encoding.UTF8.GetBytes(type + ":"), .. Id(number).ToByteArray()]);

    public static IRequestExecutorBuilder AddLibrary(IRequestExecutorBuilder builder) => builder
        .AddQueryType()
        .AddMutationType()
        .AddSubscriptionType()
        .AddTypeExtension<LibraryQueries>()
        .AddTypeExtension<LibraryMutations>()
        .AddTypeExtension<LibrarySubscriptions>()
        .AddTypeExtension<BookExtensions>()
        .AddTypeExtension<AuthorExtensions>()
        .AddDataLoader<BookById>()
        .AddDataLoader<AuthorById>()
        .AddMutationConventions(applyToAllMutations: true)
        .AddErrorInterfaceType<IUserError>()
        .AddGlobalObjectIdentification()
        .AddFiltering()
        .AddSorting()
        .AddQueryContext()
        .AddPagingArguments()
        .AddAuthorization()
        .AddInMemorySubscriptions()
        .ModifyRequestOptions(options => options.IncludeExceptionDetails = true);

    public async Task<string> ExecuteAsync(string document, object? variables = null, ClaimsPrincipal? user = null)
    {
        await using var result = await Executor.ExecuteAsync(Request(document, variables, user));
        return ((OperationResult)result).ToJson();
    }

    public static IOperationRequest Request(string document, object? variables = null, ClaimsPrincipal? user = null)
    {
        var builder = OperationRequestBuilder.New().SetDocument(document);
        if (variables is not null)
        {
            builder.SetVariableValues(JsonSerializer.SerializeToElement(variables));
        }

        if (user is not null)
        {
            builder.SetUser(user);
        }

        return builder.Build();
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _connection.DisposeAsync();
    }

    private sealed class SqlLog(List<string> log) : DbCommandInterceptor
    {
        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            lock (log)
            {
                log.Add(command.CommandText);
            }

            return ValueTask.FromResult(result);
        }
    }
}

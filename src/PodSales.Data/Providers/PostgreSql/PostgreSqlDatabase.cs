using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.Logging;
using Npgsql;
using PodSales.Data.Events;
using PodSales.Data.Reading;
using PodSales.Data.Tenancy;

namespace PodSales.Data.Providers.PostgreSql;

/// <summary>A PostgreSQL database.</summary>
internal sealed partial class PostgreSqlDatabase : IDatabase, IAsyncDisposable
{
    private const string Channel = "podsales_events";

    // A statement that comes again is prepared, and its connection is not cleared between two uses: all that is ever left in a session
    // are staging tables, which the next stage drops. A connection string that says otherwise comes later and counts.
    private const string Defaults = "Max Auto Prepare=200;Auto Prepare Min Usages=2;No Reset On Close=true;";
    private static readonly TimeSpan ShortestPause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    private readonly NpgsqlDataSource _source;
    private readonly NpgsqlDataSource _lookups;
    private readonly string _ownConnection;
    private readonly TimeProvider _clock;
    private readonly ILogger<PostgreSqlDatabase> _logger;
    private readonly DbContextOptions<PostgreSqlPodSalesDbContext> _options;
    private readonly ConcurrentDictionary<object, object> _prepared = new(ReferenceEqualityComparer.Instance);
    private readonly PooledDbContextFactory<PostgreSqlPodSalesDbContext> _pool;

    public PostgreSqlDatabase(string connectionString, EventAnnouncer announcer, TimeProvider clock, ILoggerFactory logging)
    {
        (_clock, _logger) = (clock, logging.CreateLogger<PostgreSqlDatabase>());
        connectionString = Defaults + connectionString;
        _source = new NpgsqlDataSourceBuilder(connectionString).UseLoggerFactory(logging).Build();
        _lookups = Lookups(connectionString, logging) ?? _source;

        // A connection that listens or holds a claim notices a dead server by itself, and is nobody else's to use: closed, it leaves
        // nothing behind, whatever happened to what was asked of it last.
        _ownConnection = new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false, KeepAlive = 30 }.ConnectionString;
        _options = new DbContextOptionsBuilder<PostgreSqlPodSalesDbContext>()
            .UseNpgsql(_source)
            .UseLoggerFactory(logging)
            .ConfigureWarnings(MigrationWarnings.Configure)
            .AddInterceptors(announcer, RowValueComparisons.Instance)
            .Options;
        _pool = new(_options);
    }

    public PodSalesDbContext CreateContext(ITenant tenant) => Begun(new PostgreSqlPodSalesDbContext(_options), tenant);

    public PodSalesDbContext LeaseContext(ITenant tenant) => Begun(_pool.CreateDbContext(), tenant);

    // Whoever sees some shows only has more conditions than a tenant, and is rarer.
    public async ValueTask<List<(Guid Id, TRow Row)>> ReadAsync<TSource, TRow>(
        RowQuery<TSource, TRow> query, IReadOnlyList<Guid> ids, ITenant tenant, CancellationToken cancellationToken)
        where TSource : class
    {
        if (tenant.OnlyShowsOf is null)
        {
            var prepared = (PreparedRows<TRow>)_prepared.GetOrAdd(query, _ => PreparedRows<TRow>.Of(query, this));
            return await prepared.ReadAsync(_lookups, tenant.TenantId, ids, cancellationToken);
        }

        await using var context = LeaseContext(tenant);
        return await query.ReadAsync(context, ids, cancellationToken);
    }

    public Task PrepareAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    // A dump takes along transaction ids that a new server has yet to reach: its readers would wait for them for months, and
    // then read old events as new ones. Without an id they come before all others, in the order of their numbers.
    public async Task SettleAsync(CancellationToken cancellationToken)
    {
        await using var context = CreateContext(FixedTenant.Nobody);
        await context.Database.ExecuteSqlAsync(
            $"UPDATE events SET transaction_id = 0 WHERE transaction_id > pg_current_xact_id()::text::bigint", cancellationToken);
    }

    public async Task ListenAsync(Action wake, CancellationToken cancellationToken)
    {
        var pause = ShortestPause;
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                await using var connection = new NpgsqlConnection(_ownConnection);
                connection.Notification += (_, _) => wake();
                await connection.OpenAsync(cancellationToken);
                await using var command = new NpgsqlCommand($"LISTEN {Channel}", connection);
                await command.ExecuteNonQueryAsync(cancellationToken);
                pause = ShortestPause;
                while (true)
                {
                    await connection.WaitAsync(cancellationToken);
                }
            }
            catch (NpgsqlException exception)
            {
                LogNotListening(exception, pause);
                await Task.Delay(pause, _clock, cancellationToken);
                pause = pause >= LongestPause / 2 ? LongestPause : pause * 2;
            }
        }
    }

    public Task<IStage<TRow>> StageAsync<TRow>(
        PodSalesDbContext context, StageTable<TRow> table, CancellationToken cancellationToken) =>
        PostgreSqlStage<TRow>.CreateAsync((NpgsqlConnection)context.Database.GetDbConnection(), table, cancellationToken);

    // The lock is the connection's, so the server gives it back when the process that has it dies, or the connection is closed.
    public async Task<Claim?> ClaimAsync(Guid work, CancellationToken cancellationToken)
    {
        var connection = new NpgsqlConnection(_ownConnection);
        try
        {
            await connection.OpenAsync(cancellationToken);
            if (await LockAsync(connection, "pg_try_advisory_lock", work, cancellationToken))
            {
                return new Claim(async () =>
                {
                    await using (connection)
                    {
                        // The server may see a connection end a moment later than this process does.
                        await LockAsync(connection, "pg_advisory_unlock", work, CancellationToken.None);
                    }
                });
            }
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }

        await connection.DisposeAsync();
        return null;
    }

    public Task LockTableAsync(PodSalesDbContext context, string table, CancellationToken cancellationToken)
    {
        var statement = $"LOCK TABLE {table} IN SHARE ROW EXCLUSIVE MODE";
        return context.Database.ExecuteSqlRawAsync(statement, cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await _lookups.DisposeAsync();
        await _source.DisposeAsync();
    }

    // What is looked up by ids is there in no time, so many requests share few connections, each sending its statement without waiting
    // for the answers to those before it. Null where connections are not kept.
    private static NpgsqlDataSource? Lookups(string connectionString, ILoggerFactory logging)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        if (!settings.Pooling)
        {
            return null;
        }

        (settings.Multiplexing, settings.MinPoolSize, settings.MaxPoolSize) = (true, 0, 2 * Environment.ProcessorCount);
        return new NpgsqlDataSourceBuilder(settings.ConnectionString).UseLoggerFactory(logging).Build();
    }

    private PostgreSqlPodSalesDbContext Begun(PostgreSqlPodSalesDbContext context, ITenant tenant)
    {
        context.Begin(tenant, _clock);
        return context;
    }

    private static async Task<bool> LockAsync(NpgsqlConnection connection, string function, Guid work, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand($"SELECT {function}(hashtextextended($1, 1))", connection);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = work.ToString() });
        return (bool)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    [LoggerMessage(LogLevel.Warning, "Not listening for events; trying again in {Pause}. Events still arrive, up to a second late.")]
    private partial void LogNotListening(Exception exception, TimeSpan pause);
}

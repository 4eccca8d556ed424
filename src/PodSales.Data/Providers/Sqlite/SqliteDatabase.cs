using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.Logging;
using PodSales.Data.Events;
using PodSales.Data.Reading;
using PodSales.Data.Tenancy;

namespace PodSales.Data.Providers.Sqlite;

/// <summary>A SQLite file.</summary>
internal sealed class SqliteDatabase : IDatabase
{
    private const string FileName = "podsales.db";

    private readonly string _folder;
    private readonly TimeProvider _clock;
    private readonly DbContextOptions<SqlitePodSalesDbContext> _options;
    private readonly PooledDbContextFactory<SqlitePodSalesDbContext> _pool;

    public SqliteDatabase(string folder, EventAnnouncer announcer, TimeProvider clock, ILoggerFactory logging)
    {
        (_folder, _clock) = (folder, clock);
        var connection = new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder, FileName), ForeignKeys = true };
        _options = new DbContextOptionsBuilder<SqlitePodSalesDbContext>()
            .UseSqlite(connection.ConnectionString)
            .UseLoggerFactory(logging)
            .ConfigureWarnings(MigrationWarnings.Configure)
            .AddInterceptors(announcer, new SqliteConnectionSettings())
            .Options;
        _pool = new(_options);
    }

    public PodSalesDbContext CreateContext(ITenant tenant) => Begun(new SqlitePodSalesDbContext(_options), tenant);

    public PodSalesDbContext LeaseContext(ITenant tenant) => Begun(_pool.CreateDbContext(), tenant);

    public async ValueTask<List<(Guid Id, TRow Row)>> ReadAsync<TSource, TRow>(
        RowQuery<TSource, TRow> query, IReadOnlyList<Guid> ids, ITenant tenant, CancellationToken cancellationToken)
        where TSource : class
    {
        await using var context = LeaseContext(tenant);
        return await query.ReadAsync(context, ids, cancellationToken);
    }

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(_folder);
        await using var context = CreateContext(FixedTenant.Nobody);
        await context.Database.OpenConnectionAsync(cancellationToken);

        // Readers then do not wait for the writer. The file remembers it.
        await context.Database.ExecuteSqlAsync($"PRAGMA journal_mode = WAL", cancellationToken);
    }

    public Task SettleAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    // All writers are in this process, and they wake the readers themselves.
    public Task ListenAsync(Action wake, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task<IStage<TRow>> StageAsync<TRow>(
        PodSalesDbContext context, StageTable<TRow> table, CancellationToken cancellationToken) =>
        SqliteStage<TRow>.CreateAsync((SqliteConnection)context.Database.GetDbConnection(), table, cancellationToken);

    // The system holds the lock on the file for the process, and gives it back when the process dies.
    public Task<Claim?> ClaimAsync(Guid work, CancellationToken cancellationToken)
    {
        try
        {
            var file = new FileStream(
                Path.Combine(_folder, $"{work}.claim"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            return Task.FromResult<Claim?>(new Claim(file.DisposeAsync));
        }
        catch (IOException) when (Directory.Exists(_folder))
        {
            return Task.FromResult<Claim?>(null);
        }
    }

    // A transaction that writes is the only one from its beginning on.
    public Task LockTableAsync(PodSalesDbContext context, string table, CancellationToken cancellationToken) => Task.CompletedTask;

    private SqlitePodSalesDbContext Begun(SqlitePodSalesDbContext context, ITenant tenant)
    {
        context.Begin(tenant, _clock);
        return context;
    }
}

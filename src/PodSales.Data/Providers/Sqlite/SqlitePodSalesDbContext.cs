using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PodSales.Data.Events;
using PodSales.Data.Mapping;

namespace PodSales.Data.Providers.Sqlite;

/// <summary>One tenant's data on SQLite.</summary>
/// <param name="options">How to reach the database.</param>
public sealed class SqlitePodSalesDbContext(DbContextOptions<SqlitePodSalesDbContext> options) : PodSalesDbContext(options)
{
    private const int UniqueViolation = 2067;
    private const int PrimaryKeyViolation = 1555;
    private const int ForeignKeyViolation = 787;

    // The way a deletion is refused: as by a trigger. The schema has no other.
    private const int RestrictedDeletion = 1811;

    // One writer at a time: the order of the numbers is the order of commit.
    internal override IQueryable<EventRow> EventsAfter(EventPosition position) =>
        Events.Where(row => row.Sequence > position.Sequence).OrderBy(row => row.Sequence);

    internal override IQueryable<EventRow> EventsBefore(EventPosition? position) =>
        (position is { } before ? Events.Where(row => row.Sequence < before.Sequence) : Events)
            .OrderByDescending(row => row.Sequence);

    internal override Task<EventPosition> LocaliseAsync(EventPosition position, CancellationToken cancellationToken) =>
        Task.FromResult(position);

    // There is only ever one writer.
    internal override Task TakeTurnAsync(Turn turn, CancellationToken cancellationToken) => Task.CompletedTask;

    private protected override DbUpdateException? ToTyped(DbUpdateException exception) => exception.InnerException switch
    {
        SqliteException { SqliteExtendedErrorCode: UniqueViolation or PrimaryKeyViolation } taken =>
            DuplicateValueException.Of(IndexNamedIn(taken.Message), exception),
        SqliteException { SqliteExtendedErrorCode: ForeignKeyViolation or RestrictedDeletion } => MissingReferenceException.From(exception),
        _ => null,
    };

    private protected override void Adapt(ModelBuilder model) => model.Entity<EventRow>(events =>
    {
        // The key is what gives out the numbers: SQLite counts up only in a key of one column.
        events.HasKey(row => row.Sequence);
        events.Property(row => row.TransactionId).HasDefaultValue(0L);
        events.HasIndex(row => new { row.TenantId, row.Sequence });
    });

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcMoment>();

        // SQLite has no decimal. Shares and scores have at most six places, which a double gives back as they were.
        configurationBuilder.Properties<decimal>().HaveConversion<double>();
    }

    // SQLite names no index but its columns: "UNIQUE constraint failed: tenants.slug".
    private string IndexNamedIn(string message)
    {
        var indexes = from entity in Model.GetEntityTypes()
                      from index in entity.GetIndexes()
                      where index.IsUnique
                      let columns = index.Properties.Select(property => $"{entity.GetTableName()}.{property.GetColumnName()}")
                      where message.Contains($": {string.Join(", ", columns)}'", StringComparison.Ordinal)
                      select index.GetDatabaseName();
        return indexes.FirstOrDefault() ?? "";
    }
}

using Microsoft.EntityFrameworkCore;
using Npgsql;
using PodSales.Data.Events;
using PodSales.Data.Mapping;

namespace PodSales.Data.Providers.PostgreSql;

/// <summary>One tenant's data on PostgreSQL.</summary>
/// <param name="options">How to reach the database.</param>
public sealed class PostgreSqlPodSalesDbContext(DbContextOptions<PostgreSqlPodSalesDbContext> options) : PodSalesDbContext(options)
{
    // A row is complete news only when every transaction that began earlier is over: rows of an earlier one could still
    // come before it. Transaction ids count up over the whole server and are 64 bits wide, so they never start again.
    private IQueryable<EventRow> Settled => Events.FromSql(
        $"SELECT * FROM events WHERE transaction_id < pg_snapshot_xmin(pg_current_snapshot())::text::bigint");

    internal override IQueryable<EventRow> EventsAfter(EventPosition position) => Settled
        .Where(row => row.TransactionId >= position.TransactionId
            && (row.TransactionId > position.TransactionId || row.Sequence > position.Sequence))
        .OrderBy(row => row.TransactionId).ThenBy(row => row.Sequence);

    internal override IQueryable<EventRow> EventsBefore(EventPosition? position)
    {
        var rows = position is not { } before ? Settled : Settled
            .Where(row => row.TransactionId <= before.TransactionId
                && (row.TransactionId < before.TransactionId || row.Sequence < before.Sequence));
        return rows.OrderByDescending(row => row.TransactionId).ThenByDescending(row => row.Sequence);
    }

    internal override async Task<EventPosition> LocaliseAsync(EventPosition position, CancellationToken cancellationToken)
    {
        var next = await Database
            .SqlQuery<long>($"SELECT pg_snapshot_xmax(pg_current_snapshot())::text::bigint AS \"Value\"")
            .SingleAsync(cancellationToken);
        return position.TransactionId < next ? position : new(0, position.Sequence);
    }

    internal override Task TakeTurnAsync(Turn turn, CancellationToken cancellationToken) => Database.ExecuteSqlAsync(
        $"SELECT pg_advisory_xact_lock(hashtextextended({$"{turn} of {TenantId}"}, 0))", cancellationToken);

    private protected override DbUpdateException? ToTyped(DbUpdateException exception) => exception.InnerException switch
    {
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } taken =>
            DuplicateValueException.Of(taken.ConstraintName ?? "", exception),
        PostgresException { SqlState: PostgresErrorCodes.ForeignKeyViolation } => MissingReferenceException.From(exception),
        _ => null,
    };

    private protected override void Adapt(ModelBuilder model)
    {
        foreach (var property in model.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties()))
        {
            if (property.FindAnnotation(JsonText.Annotation) is not null)
            {
                property.SetColumnType("jsonb");
            }
        }

        model.Entity<EventRow>(events =>
        {
            events.HasKey(row => new { row.TenantId, row.Sequence });
            events.Property(row => row.Sequence).UseIdentityAlwaysColumn();
            events.Property(row => row.TransactionId)
                .HasDefaultValueSql("pg_current_xact_id()::text::bigint").ValueGeneratedOnAdd();

            // Not jsonb, which would put the members into another order.
            events.Property(row => row.Payload).HasColumnType("json");
            events.HasIndex(row => new { row.TenantId, row.TransactionId, row.Sequence });
            events.HasIndex(row => new { row.TransactionId, row.Sequence }, "ix_events_all_tenants");
        });
    }
}

using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using PodSales.Data.Providers.PostgreSql;

namespace PodSales.Data.Migrations.PostgreSql;

/// <summary>Lets the database wake the readers of all hosts when a transaction with events is committed.</summary>
[DbContext(typeof(PostgreSqlPodSalesDbContext))]
[Migration("20260101000001_AnnounceEvents")]
public sealed class AnnounceEvents : Migration
{
    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.Sql(
            """
            CREATE FUNCTION announce_events() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                PERFORM pg_notify('podsales_events', '');
                RETURN NULL;
            END $$;

            CREATE TRIGGER announce_events AFTER INSERT ON events
                FOR EACH STATEMENT EXECUTE FUNCTION announce_events();
            """);
    }

    /// <inheritdoc/>
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.Sql("DROP TRIGGER announce_events ON events; DROP FUNCTION announce_events();");
    }
}

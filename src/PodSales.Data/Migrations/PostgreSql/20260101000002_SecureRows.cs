using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using PodSales.Data.Providers.PostgreSql;

namespace PodSales.Data.Migrations.PostgreSql;

/// <summary>
/// Shows the rows of one tenant only to whoever does not own the tables: reports, analysts, whoever got hold of their password. They
/// say for which tenant by <c>SET podsales.tenant_id</c>, and see nothing until then.
/// </summary>
/// <remarks>The server owns the tables, so its own walls are those of the context; docs/access.md says what a second one would cost.</remarks>
[DbContext(typeof(PostgreSqlPodSalesDbContext))]
[Migration("20260101000002_SecureRows")]
public sealed class SecureRows : Migration
{
    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.Sql(ForEachTable(
            "ALTER TABLE %I ENABLE ROW LEVEL SECURITY",
            "CREATE POLICY tenant ON %I USING (tenant_id = nullif(current_setting(''podsales.tenant_id'', true), '''')::uuid)"));
    }

    /// <inheritdoc/>
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.Sql(ForEachTable("DROP POLICY tenant ON %I", "ALTER TABLE %I DISABLE ROW LEVEL SECURITY"));
    }

    private static string ForEachTable(string first, string second) =>
        $"""
        DO $$
        DECLARE name text;
        BEGIN
            FOR name IN
                SELECT c.table_name FROM information_schema.columns c
                JOIN information_schema.tables t USING (table_schema, table_name)
                WHERE c.table_schema = current_schema() AND c.column_name = 'tenant_id' AND t.table_type = 'BASE TABLE'
            LOOP
                EXECUTE format('{first}', name);
                EXECUTE format('{second}', name);
            END LOOP;
        END $$;
        """;
}

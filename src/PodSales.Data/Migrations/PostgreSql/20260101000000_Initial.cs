using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace PodSales.Data.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "alerts",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    cause = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    raised_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_alerts", x => new { x.tenant_id, x.subject_id, x.kind, x.cause });
                });

            migrationBuilder.CreateTable(
                name: "audit_entries",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    actor = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    kind = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    entity_id = table.Column<Guid>(type: "uuid", nullable: false),
                    action = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    changes = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_audit_entries", x => new { x.tenant_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "daily_metrics",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    episode_id = table.Column<Guid>(type: "uuid", nullable: false),
                    source = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    podcast_id = table.Column<Guid>(type: "uuid", nullable: false),
                    downloads = table.Column<long>(type: "bigint", nullable: true),
                    listeners = table.Column<long>(type: "bigint", nullable: true),
                    completion_rate = table.Column<double>(type: "double precision", nullable: true),
                    ctr = table.Column<double>(type: "double precision", nullable: true),
                    conversions = table.Column<long>(type: "bigint", nullable: true),
                    revenue_minor_units = table.Column<long>(type: "bigint", nullable: true),
                    import_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_daily_metrics", x => new { x.tenant_id, x.day, x.episode_id, x.source });
                });

            migrationBuilder.CreateTable(
                name: "deal_pipeline",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    stage = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    currency = table.Column<string>(type: "character(3)", fixedLength: true, maxLength: 3, nullable: false),
                    close_month = table.Column<int>(type: "integer", nullable: false),
                    deals = table.Column<long>(type: "bigint", nullable: false),
                    amount_minor_units = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_deal_pipeline", x => new { x.tenant_id, x.stage, x.currency, x.close_month });
                });

            migrationBuilder.CreateTable(
                name: "events",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sequence = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityAlwaysColumn),
                    transaction_id = table.Column<long>(type: "bigint", nullable: false, defaultValueSql: "pg_current_xact_id()::text::bigint"),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    type = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    schema_version = table.Column<int>(type: "integer", nullable: false),
                    aggregate_kind = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    aggregate_id = table.Column<Guid>(type: "uuid", nullable: false),
                    actor = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    occurred_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    payload = table.Column<string>(type: "json", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_events", x => new { x.tenant_id, x.sequence });
                });

            migrationBuilder.CreateTable(
                name: "podcast_revenue",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    podcast_id = table.Column<Guid>(type: "uuid", nullable: false),
                    revenue_minor_units = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_podcast_revenue", x => new { x.tenant_id, x.day, x.podcast_id });
                });

            migrationBuilder.CreateTable(
                name: "tenants",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    slug = table.Column<string>(type: "character varying(63)", maxLength: 63, nullable: false),
                    name = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    time_zone_id = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    currency = table.Column<string>(type: "character(3)", fixedLength: true, maxLength: 3, nullable: false),
                    status = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_tenants", x => x.tenant_id);
                    table.CheckConstraint("ck_tenants_id", "id = tenant_id");
                });

            migrationBuilder.CreateTable(
                name: "advertisers",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    company = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: true),
                    industry = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    contact_name = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: true),
                    email = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: true),
                    phone = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    website_url = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    targeting = table.Column<string>(type: "jsonb", nullable: false),
                    archived_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_advertisers", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "fk_advertisers_tenant_id",
                        column: x => x.tenant_id,
                        principalTable: "tenants",
                        principalColumn: "tenant_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "api_keys",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    roles = table.Column<string>(type: "jsonb", nullable: false),
                    expires_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    prefix = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    secret_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    created_by = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    revoked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    last_used_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_api_keys", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "fk_api_keys_tenant_id",
                        column: x => x.tenant_id,
                        principalTable: "tenants",
                        principalColumn: "tenant_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "imports",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    source = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    file_name = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    mode = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    content_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    profile = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    status = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    rows_read = table.Column<int>(type: "integer", nullable: false),
                    inserted = table.Column<int>(type: "integer", nullable: false),
                    updated = table.Column<int>(type: "integer", nullable: false),
                    unchanged = table.Column<int>(type: "integer", nullable: false),
                    rejected = table.Column<int>(type: "integer", nullable: false),
                    failure_code = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    failure_message = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    completed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_imports", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "fk_imports_tenant_id",
                        column: x => x.tenant_id,
                        principalTable: "tenants",
                        principalColumn: "tenant_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "podcasts",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    feed_url = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    author = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: true),
                    description = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    website_url = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    image_url = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    language = table.Column<string>(type: "character varying(35)", maxLength: 35, nullable: false),
                    categories = table.Column<string>(type: "jsonb", nullable: false),
                    is_explicit = table.Column<bool>(type: "boolean", nullable: false),
                    publisher_share = table.Column<decimal>(type: "numeric(9,6)", precision: 9, scale: 6, nullable: false),
                    audience = table.Column<string>(type: "jsonb", nullable: false),
                    status = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_podcasts", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "fk_podcasts_tenant_id",
                        column: x => x.tenant_id,
                        principalTable: "tenants",
                        principalColumn: "tenant_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "import_errors",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    import_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    row = table.Column<int>(type: "integer", nullable: false),
                    column = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    value = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    code = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    message = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_import_errors", x => new { x.tenant_id, x.import_id, x.ordinal });
                    table.ForeignKey(
                        name: "fk_import_errors_import_id",
                        columns: x => new { x.tenant_id, x.import_id },
                        principalTable: "imports",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "import_rejected_rows",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    import_id = table.Column<Guid>(type: "uuid", nullable: false),
                    row = table.Column<int>(type: "integer", nullable: false),
                    cells = table.Column<string>(type: "jsonb", nullable: false),
                    reason = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_import_rejected_rows", x => new { x.tenant_id, x.import_id, x.row });
                    table.ForeignKey(
                        name: "fk_import_rejected_rows_import_id",
                        columns: x => new { x.tenant_id, x.import_id },
                        principalTable: "imports",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "sheet_schedules",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    spreadsheet_id = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    worksheet = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    range = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    mode = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    profile = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    every_ms = table.Column<long>(type: "bigint", nullable: false),
                    next_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    last_import_id = table.Column<Guid>(type: "uuid", nullable: true),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sheet_schedules", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "fk_sheet_schedules_last_import_id",
                        columns: x => new { x.tenant_id, x.last_import_id },
                        principalTable: "imports",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_sheet_schedules_tenant_id",
                        column: x => x.tenant_id,
                        principalTable: "tenants",
                        principalColumn: "tenant_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ad_units",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    placement = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    duration_ms = table.Column<long>(type: "bigint", nullable: false),
                    podcast_id = table.Column<Guid>(type: "uuid", nullable: true),
                    archived_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ad_units", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "fk_ad_units_podcast_id",
                        columns: x => new { x.tenant_id, x.podcast_id },
                        principalTable: "podcasts",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_ad_units_tenant_id",
                        column: x => x.tenant_id,
                        principalTable: "tenants",
                        principalColumn: "tenant_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "deals",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    advertiser_id = table.Column<Guid>(type: "uuid", nullable: false),
                    podcast_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    expected_close = table.Column<DateOnly>(type: "date", nullable: true),
                    owner = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: true),
                    notes = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    stage = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    stage_changed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    loss_reason = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    closed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    amount_currency = table.Column<string>(type: "character(3)", fixedLength: true, maxLength: 3, nullable: false),
                    amount_minor_units = table.Column<long>(type: "bigint", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_deals", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "fk_deals_advertiser_id",
                        columns: x => new { x.tenant_id, x.advertiser_id },
                        principalTable: "advertisers",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_deals_podcast_id",
                        columns: x => new { x.tenant_id, x.podcast_id },
                        principalTable: "podcasts",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_deals_tenant_id",
                        column: x => x.tenant_id,
                        principalTable: "tenants",
                        principalColumn: "tenant_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "episodes",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    podcast_id = table.Column<Guid>(type: "uuid", nullable: false),
                    feed_guid = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    title = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    published_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    description = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    season_number = table.Column<int>(type: "integer", nullable: true),
                    episode_number = table.Column<int>(type: "integer", nullable: true),
                    duration_ms = table.Column<long>(type: "bigint", nullable: true),
                    audio_url = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    image_url = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    is_explicit = table.Column<bool>(type: "boolean", nullable: false),
                    slot_capacity = table.Column<int>(type: "integer", nullable: false),
                    slots_taken = table.Column<int>(type: "integer", nullable: false),
                    suitability = table.Column<string>(type: "jsonb", nullable: false),
                    archived_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_episodes", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "fk_episodes_podcast_id",
                        columns: x => new { x.tenant_id, x.podcast_id },
                        principalTable: "podcasts",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_episodes_tenant_id",
                        column: x => x.tenant_id,
                        principalTable: "tenants",
                        principalColumn: "tenant_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "match_recalculations",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    advertiser_id = table.Column<Guid>(type: "uuid", nullable: true),
                    podcast_id = table.Column<Guid>(type: "uuid", nullable: true),
                    requested_by = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    status = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    pairs_total = table.Column<int>(type: "integer", nullable: true),
                    created = table.Column<int>(type: "integer", nullable: false),
                    updated = table.Column<int>(type: "integer", nullable: false),
                    unchanged = table.Column<int>(type: "integer", nullable: false),
                    through_advertiser_id = table.Column<Guid>(type: "uuid", nullable: true),
                    started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    completed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_match_recalculations", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "fk_match_recalculations_advertiser_id",
                        columns: x => new { x.tenant_id, x.advertiser_id },
                        principalTable: "advertisers",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_match_recalculations_podcast_id",
                        columns: x => new { x.tenant_id, x.podcast_id },
                        principalTable: "podcasts",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_match_recalculations_tenant_id",
                        column: x => x.tenant_id,
                        principalTable: "tenants",
                        principalColumn: "tenant_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "matches",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    advertiser_id = table.Column<Guid>(type: "uuid", nullable: false),
                    podcast_id = table.Column<Guid>(type: "uuid", nullable: false),
                    score = table.Column<decimal>(type: "numeric(5,2)", precision: 5, scale: 2, nullable: true),
                    confidence = table.Column<double>(type: "double precision", nullable: false),
                    suitability = table.Column<double>(type: "double precision", nullable: false),
                    signals = table.Column<string>(type: "jsonb", nullable: false),
                    rationale = table.Column<string>(type: "text", nullable: false),
                    model_version = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    stale_since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_matches", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "fk_matches_advertiser_id",
                        columns: x => new { x.tenant_id, x.advertiser_id },
                        principalTable: "advertisers",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_matches_podcast_id",
                        columns: x => new { x.tenant_id, x.podcast_id },
                        principalTable: "podcasts",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_matches_tenant_id",
                        column: x => x.tenant_id,
                        principalTable: "tenants",
                        principalColumn: "tenant_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "podcast_hosts",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    podcast_id = table.Column<Guid>(type: "uuid", nullable: false),
                    subject = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_podcast_hosts", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "fk_podcast_hosts_podcast_id",
                        columns: x => new { x.tenant_id, x.podcast_id },
                        principalTable: "podcasts",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_podcast_hosts_tenant_id",
                        column: x => x.tenant_id,
                        principalTable: "tenants",
                        principalColumn: "tenant_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "promo_codes",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false),
                    podcast_id = table.Column<Guid>(type: "uuid", nullable: false),
                    taken_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_promo_codes", x => new { x.tenant_id, x.code });
                    table.ForeignKey(
                        name: "fk_promo_codes_podcast_id",
                        columns: x => new { x.tenant_id, x.podcast_id },
                        principalTable: "podcasts",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "deal_stage_changes",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    from = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    to = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    kind = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    note = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    loss_reason = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    deal_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_deal_stage_changes", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "fk_deal_stage_changes_deal_id",
                        columns: x => new { x.tenant_id, x.deal_id },
                        principalTable: "deals",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "insertion_orders",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    advertiser_id = table.Column<Guid>(type: "uuid", nullable: false),
                    deal_id = table.Column<Guid>(type: "uuid", nullable: true),
                    currency = table.Column<string>(type: "character(3)", fixedLength: true, maxLength: 3, nullable: false),
                    commission = table.Column<decimal>(type: "numeric(9,6)", precision: 9, scale: 6, nullable: false),
                    purchase_order_number = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    measuring_source = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    notes = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    status = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    flight_start = table.Column<DateOnly>(type: "date", nullable: false),
                    flight_end = table.Column<DateOnly>(type: "date", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_insertion_orders", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "fk_insertion_orders_advertiser_id",
                        columns: x => new { x.tenant_id, x.advertiser_id },
                        principalTable: "advertisers",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_insertion_orders_deal_id",
                        columns: x => new { x.tenant_id, x.deal_id },
                        principalTable: "deals",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_insertion_orders_tenant_id",
                        column: x => x.tenant_id,
                        principalTable: "tenants",
                        principalColumn: "tenant_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "line_items",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    podcast_id = table.Column<Guid>(type: "uuid", nullable: false),
                    episode_id = table.Column<Guid>(type: "uuid", nullable: true),
                    ad_unit_id = table.Column<Guid>(type: "uuid", nullable: true),
                    placement = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    delivery = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    booked_impressions = table.Column<long>(type: "bigint", nullable: true),
                    spots = table.Column<int>(type: "integer", nullable: true),
                    rate_kind = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    promo_code = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    vanity_url = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    kind = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    repairs_line_id = table.Column<Guid>(type: "uuid", nullable: true),
                    repair_reason = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    status = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    status_reason = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    held_through = table.Column<DateOnly>(type: "date", nullable: true),
                    delivered_impressions = table.Column<long>(type: "bigint", nullable: false),
                    delivered_through = table.Column<DateOnly>(type: "date", nullable: true),
                    order_id = table.Column<Guid>(type: "uuid", nullable: false),
                    promo_code_key = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true, computedColumnSql: "upper(replace(replace(promo_code, ' ', ''), '-', ''))", stored: true),
                    flight_first = table.Column<DateOnly>(type: "date", nullable: false),
                    flight_last = table.Column<DateOnly>(type: "date", nullable: false),
                    rate_currency = table.Column<string>(type: "character(3)", fixedLength: true, maxLength: 3, nullable: false),
                    rate_minor_units = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_line_items", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "fk_line_items_ad_unit_id",
                        columns: x => new { x.tenant_id, x.ad_unit_id },
                        principalTable: "ad_units",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_line_items_episode_id",
                        columns: x => new { x.tenant_id, x.episode_id },
                        principalTable: "episodes",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_line_items_order_id",
                        columns: x => new { x.tenant_id, x.order_id },
                        principalTable: "insertion_orders",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_line_items_podcast_id",
                        columns: x => new { x.tenant_id, x.podcast_id },
                        principalTable: "podcasts",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_line_items_repairs_line_id",
                        columns: x => new { x.tenant_id, x.repairs_line_id },
                        principalTable: "line_items",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "line_status_changes",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    line_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    to = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    reason = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    order_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_line_status_changes", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "fk_line_status_changes_order_id",
                        columns: x => new { x.tenant_id, x.order_id },
                        principalTable: "insertion_orders",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "order_change_requests",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    order_id = table.Column<Guid>(type: "uuid", nullable: false),
                    revision = table.Column<string>(type: "jsonb", nullable: false),
                    reason = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    proposed_by = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    status = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    decided_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    decided_by = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: true),
                    decision_note = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_order_change_requests", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "fk_order_change_requests_order_id",
                        columns: x => new { x.tenant_id, x.order_id },
                        principalTable: "insertion_orders",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_order_change_requests_tenant_id",
                        column: x => x.tenant_id,
                        principalTable: "tenants",
                        principalColumn: "tenant_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "inventory_holds",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    podcast_id = table.Column<Guid>(type: "uuid", nullable: false),
                    episode_id = table.Column<Guid>(type: "uuid", nullable: true),
                    placement = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    slots = table.Column<int>(type: "integer", nullable: false),
                    impressions = table.Column<long>(type: "bigint", nullable: true),
                    advertiser_id = table.Column<Guid>(type: "uuid", nullable: true),
                    deal_id = table.Column<Guid>(type: "uuid", nullable: true),
                    note = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    held_by = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    expires_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    status = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    line_id = table.Column<Guid>(type: "uuid", nullable: true),
                    flight_first = table.Column<DateOnly>(type: "date", nullable: false),
                    flight_last = table.Column<DateOnly>(type: "date", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inventory_holds", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "fk_inventory_holds_advertiser_id",
                        columns: x => new { x.tenant_id, x.advertiser_id },
                        principalTable: "advertisers",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_inventory_holds_deal_id",
                        columns: x => new { x.tenant_id, x.deal_id },
                        principalTable: "deals",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_inventory_holds_episode_id",
                        columns: x => new { x.tenant_id, x.episode_id },
                        principalTable: "episodes",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_inventory_holds_line_id",
                        columns: x => new { x.tenant_id, x.line_id },
                        principalTable: "line_items",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_inventory_holds_podcast_id",
                        columns: x => new { x.tenant_id, x.podcast_id },
                        principalTable: "podcasts",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_inventory_holds_tenant_id",
                        column: x => x.tenant_id,
                        principalTable: "tenants",
                        principalColumn: "tenant_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "link_clicks",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    line_id = table.Column<Guid>(type: "uuid", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    referrer = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    visitor = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_link_clicks", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "fk_link_clicks_line_id",
                        columns: x => new { x.tenant_id, x.line_id },
                        principalTable: "line_items",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_ad_units_podcast_id",
                table: "ad_units",
                columns: new[] { "tenant_id", "podcast_id" });

            migrationBuilder.CreateIndex(
                name: "ix_advertisers_name",
                table: "advertisers",
                columns: new[] { "tenant_id", "name" });

            migrationBuilder.CreateIndex(
                name: "ux_api_keys_secret_hash",
                table: "api_keys",
                column: "secret_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_audit_entries_at",
                table: "audit_entries",
                columns: new[] { "tenant_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_audit_entries_entity_id_at",
                table: "audit_entries",
                columns: new[] { "tenant_id", "entity_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_daily_metrics_episode_id_day",
                table: "daily_metrics",
                columns: new[] { "tenant_id", "episode_id", "day" });

            migrationBuilder.CreateIndex(
                name: "ix_deal_stage_changes_at",
                table: "deal_stage_changes",
                columns: new[] { "tenant_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_deal_stage_changes_deal_id_at",
                table: "deal_stage_changes",
                columns: new[] { "tenant_id", "deal_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_deals_advertiser_id",
                table: "deals",
                columns: new[] { "tenant_id", "advertiser_id" });

            migrationBuilder.CreateIndex(
                name: "ix_deals_closed_at",
                table: "deals",
                columns: new[] { "tenant_id", "closed_at" });

            migrationBuilder.CreateIndex(
                name: "ix_deals_created_at",
                table: "deals",
                columns: new[] { "tenant_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_deals_podcast_id",
                table: "deals",
                columns: new[] { "tenant_id", "podcast_id" });

            migrationBuilder.CreateIndex(
                name: "ix_deals_stage_created_at_id",
                table: "deals",
                columns: new[] { "tenant_id", "stage", "created_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_deals_stage_expected_close",
                table: "deals",
                columns: new[] { "tenant_id", "stage", "expected_close" });

            migrationBuilder.CreateIndex(
                name: "ix_deals_stage_stage_changed_at",
                table: "deals",
                columns: new[] { "tenant_id", "stage", "stage_changed_at" });

            migrationBuilder.CreateIndex(
                name: "ix_deals_updated_at",
                table: "deals",
                columns: new[] { "tenant_id", "updated_at" });

            migrationBuilder.CreateIndex(
                name: "ix_episodes_podcast_id_published_at",
                table: "episodes",
                columns: new[] { "tenant_id", "podcast_id", "published_at" });

            migrationBuilder.CreateIndex(
                name: "ix_episodes_published_at",
                table: "episodes",
                columns: new[] { "tenant_id", "published_at" });

            migrationBuilder.CreateIndex(
                name: "ux_episodes_podcast_id_feed_guid",
                table: "episodes",
                columns: new[] { "tenant_id", "podcast_id", "feed_guid" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_events_all_tenants",
                table: "events",
                columns: new[] { "transaction_id", "sequence" });

            migrationBuilder.CreateIndex(
                name: "ix_events_transaction_id_sequence",
                table: "events",
                columns: new[] { "tenant_id", "transaction_id", "sequence" });

            migrationBuilder.CreateIndex(
                name: "ux_events_id",
                table: "events",
                columns: new[] { "tenant_id", "id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_imports_content_hash",
                table: "imports",
                columns: new[] { "tenant_id", "content_hash" });

            migrationBuilder.CreateIndex(
                name: "ix_imports_created_at",
                table: "imports",
                columns: new[] { "tenant_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_insertion_orders_advertiser_id",
                table: "insertion_orders",
                columns: new[] { "tenant_id", "advertiser_id" });

            migrationBuilder.CreateIndex(
                name: "ix_insertion_orders_deal_id",
                table: "insertion_orders",
                columns: new[] { "tenant_id", "deal_id" });

            migrationBuilder.CreateIndex(
                name: "ix_insertion_orders_status_flight_start",
                table: "insertion_orders",
                columns: new[] { "tenant_id", "status", "flight_start" });

            migrationBuilder.CreateIndex(
                name: "ux_insertion_orders_number",
                table: "insertion_orders",
                columns: new[] { "tenant_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_inventory_holds_advertiser_id",
                table: "inventory_holds",
                columns: new[] { "tenant_id", "advertiser_id" });

            migrationBuilder.CreateIndex(
                name: "ix_inventory_holds_deal_id",
                table: "inventory_holds",
                columns: new[] { "tenant_id", "deal_id" });

            migrationBuilder.CreateIndex(
                name: "ix_inventory_holds_episode_id_status",
                table: "inventory_holds",
                columns: new[] { "tenant_id", "episode_id", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_inventory_holds_line_id",
                table: "inventory_holds",
                columns: new[] { "tenant_id", "line_id" });

            migrationBuilder.CreateIndex(
                name: "ix_inventory_holds_podcast_id_status",
                table: "inventory_holds",
                columns: new[] { "tenant_id", "podcast_id", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_inventory_holds_status_expires_at",
                table: "inventory_holds",
                columns: new[] { "tenant_id", "status", "expires_at" });

            migrationBuilder.CreateIndex(
                name: "ix_line_items_ad_unit_id",
                table: "line_items",
                columns: new[] { "tenant_id", "ad_unit_id" });

            migrationBuilder.CreateIndex(
                name: "ix_line_items_episode_id",
                table: "line_items",
                columns: new[] { "tenant_id", "episode_id" });

            migrationBuilder.CreateIndex(
                name: "ix_line_items_order_id",
                table: "line_items",
                columns: new[] { "tenant_id", "order_id" });

            migrationBuilder.CreateIndex(
                name: "ix_line_items_podcast_id_status",
                table: "line_items",
                columns: new[] { "tenant_id", "podcast_id", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_line_items_repairs_line_id",
                table: "line_items",
                columns: new[] { "tenant_id", "repairs_line_id" });

            migrationBuilder.CreateIndex(
                name: "ux_line_items_promo_code_key",
                table: "line_items",
                columns: new[] { "tenant_id", "promo_code_key" },
                unique: true,
                filter: "promo_code_key IS NOT NULL AND kind = 'sold' AND status NOT IN ('cancelled', 'declined', 'expired')");

            migrationBuilder.CreateIndex(
                name: "ix_line_status_changes_order_id_at",
                table: "line_status_changes",
                columns: new[] { "tenant_id", "order_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_link_clicks_line_id_day",
                table: "link_clicks",
                columns: new[] { "tenant_id", "line_id", "day" });

            migrationBuilder.CreateIndex(
                name: "ix_match_recalculations_advertiser_id",
                table: "match_recalculations",
                columns: new[] { "tenant_id", "advertiser_id" });

            migrationBuilder.CreateIndex(
                name: "ix_match_recalculations_created_at",
                table: "match_recalculations",
                columns: new[] { "tenant_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_match_recalculations_podcast_id",
                table: "match_recalculations",
                columns: new[] { "tenant_id", "podcast_id" });

            migrationBuilder.CreateIndex(
                name: "ix_matches_advertiser_id_score",
                table: "matches",
                columns: new[] { "tenant_id", "advertiser_id", "score" });

            migrationBuilder.CreateIndex(
                name: "ix_matches_podcast_id_score",
                table: "matches",
                columns: new[] { "tenant_id", "podcast_id", "score" });

            migrationBuilder.CreateIndex(
                name: "ix_matches_stale_since",
                table: "matches",
                columns: new[] { "tenant_id", "stale_since" },
                filter: "stale_since IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ux_matches_advertiser_id_podcast_id",
                table: "matches",
                columns: new[] { "tenant_id", "advertiser_id", "podcast_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_order_change_requests_order_id",
                table: "order_change_requests",
                columns: new[] { "tenant_id", "order_id" });

            migrationBuilder.CreateIndex(
                name: "ix_order_change_requests_status_created_at",
                table: "order_change_requests",
                columns: new[] { "tenant_id", "status", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_podcast_hosts_podcast_id",
                table: "podcast_hosts",
                columns: new[] { "tenant_id", "podcast_id" });

            migrationBuilder.CreateIndex(
                name: "ux_podcast_hosts_subject_podcast_id",
                table: "podcast_hosts",
                columns: new[] { "tenant_id", "subject", "podcast_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_podcast_revenue_podcast_id_day",
                table: "podcast_revenue",
                columns: new[] { "tenant_id", "podcast_id", "day" });

            migrationBuilder.CreateIndex(
                name: "ix_podcasts_feed_url",
                table: "podcasts",
                columns: new[] { "tenant_id", "feed_url" });

            migrationBuilder.CreateIndex(
                name: "ix_podcasts_title",
                table: "podcasts",
                columns: new[] { "tenant_id", "title" });

            migrationBuilder.CreateIndex(
                name: "ix_promo_codes_podcast_id",
                table: "promo_codes",
                columns: new[] { "tenant_id", "podcast_id" });

            migrationBuilder.CreateIndex(
                name: "ix_sheet_schedules_last_import_id",
                table: "sheet_schedules",
                columns: new[] { "tenant_id", "last_import_id" });

            migrationBuilder.CreateIndex(
                name: "ix_sheet_schedules_next_at",
                table: "sheet_schedules",
                columns: new[] { "tenant_id", "next_at" });

            migrationBuilder.CreateIndex(
                name: "ux_tenants_slug",
                table: "tenants",
                column: "slug",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "alerts");

            migrationBuilder.DropTable(
                name: "api_keys");

            migrationBuilder.DropTable(
                name: "audit_entries");

            migrationBuilder.DropTable(
                name: "daily_metrics");

            migrationBuilder.DropTable(
                name: "deal_pipeline");

            migrationBuilder.DropTable(
                name: "deal_stage_changes");

            migrationBuilder.DropTable(
                name: "events");

            migrationBuilder.DropTable(
                name: "import_errors");

            migrationBuilder.DropTable(
                name: "import_rejected_rows");

            migrationBuilder.DropTable(
                name: "inventory_holds");

            migrationBuilder.DropTable(
                name: "line_status_changes");

            migrationBuilder.DropTable(
                name: "link_clicks");

            migrationBuilder.DropTable(
                name: "match_recalculations");

            migrationBuilder.DropTable(
                name: "matches");

            migrationBuilder.DropTable(
                name: "order_change_requests");

            migrationBuilder.DropTable(
                name: "podcast_hosts");

            migrationBuilder.DropTable(
                name: "podcast_revenue");

            migrationBuilder.DropTable(
                name: "promo_codes");

            migrationBuilder.DropTable(
                name: "sheet_schedules");

            migrationBuilder.DropTable(
                name: "line_items");

            migrationBuilder.DropTable(
                name: "imports");

            migrationBuilder.DropTable(
                name: "ad_units");

            migrationBuilder.DropTable(
                name: "episodes");

            migrationBuilder.DropTable(
                name: "insertion_orders");

            migrationBuilder.DropTable(
                name: "deals");

            migrationBuilder.DropTable(
                name: "advertisers");

            migrationBuilder.DropTable(
                name: "podcasts");

            migrationBuilder.DropTable(
                name: "tenants");
        }
    }
}

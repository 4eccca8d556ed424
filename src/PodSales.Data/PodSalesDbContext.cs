using Microsoft.EntityFrameworkCore;
using PodSales.Data.Audit;
using PodSales.Data.Dashboards;
using PodSales.Data.Deals;
using PodSales.Data.Events;
using PodSales.Data.InsertionOrders;
using PodSales.Data.Mapping;
using PodSales.Data.Matching;
using PodSales.Data.Metrics;
using PodSales.Data.Providers;
using PodSales.Data.Tenancy;
using PodSales.Domain;
using PodSales.Domain.Catalog;
using PodSales.Domain.Deals;
using PodSales.Domain.Events;
using PodSales.Domain.InsertionOrders;
using PodSales.Domain.Matching;
using PodSales.Domain.Metrics;
using PodSales.Domain.Tenancy;

namespace PodSales.Data;

/// <summary>One tenant's data: what is read is theirs, what is written must be.</summary>
/// <remarks>
/// The unit of work of one use case, for one thread at a time. Saving writes the events of the changed aggregates in the
/// same transaction. The tenant is fixed before anything is done with it.
/// </remarks>
public abstract class PodSalesDbContext : DbContext
{
    private readonly List<DomainEvent> _recorded = [];
    private TimeProvider _clock = TimeProvider.System;

    private protected PodSalesDbContext(DbContextOptions options) : base(options)
    {
    }

    /// <summary>Whose data this context sees and writes.</summary>
    public Guid TenantId { get; private set; }

    /// <summary>Who works with it; stands in the events.</summary>
    public string Actor { get; private set; } = "";

    /// <summary>Whose shows are all that this context sees; null when it sees the whole network.</summary>
    public string? OnlyShowsOf { get; private set; }

    /// <summary>The tenant's own row. Rows of others are read through <see cref="TenantDirectory"/>.</summary>
    public DbSet<Tenant> Tenants => Set<Tenant>();

    /// <summary>The shows.</summary>
    public DbSet<Podcast> Podcasts => Set<Podcast>();

    /// <summary>Who makes which show.</summary>
    public DbSet<PodcastHost> PodcastHosts => Set<PodcastHost>();

    /// <summary>The episodes, past and planned.</summary>
    public DbSet<Episode> Episodes => Set<Episode>();

    /// <summary>The advertisers.</summary>
    public DbSet<Advertiser> Advertisers => Set<Advertiser>();

    /// <summary>The rate card.</summary>
    public DbSet<AdUnit> AdUnits => Set<AdUnit>();

    /// <summary>
    /// The deals; their history comes along only where it is included. To be written by saving only: that keeps <see cref="Pipeline"/>.
    /// </summary>
    public DbSet<Deal> Deals => Set<Deal>();

    /// <summary>The moves of all deals; the shadow property <c>DealId</c> says whose.</summary>
    public DbSet<StageChange> StageChanges => Set<StageChange>();

    /// <summary>The pipeline added up, to read.</summary>
    public DbSet<PipelineRow> Pipeline => Set<PipelineRow>();

    /// <summary>The insertion orders, each with its lines.</summary>
    public DbSet<InsertionOrder> InsertionOrders => Set<InsertionOrder>();

    /// <summary>The lines of all orders, to read; the shadow property <c>OrderId</c> says whose.</summary>
    public DbSet<LineItem> LineItems => Set<LineItem>();

    /// <summary>The moves of all lines; the shadow property <c>OrderId</c> says of which order.</summary>
    public DbSet<LineStatusChange> LineStatusChanges => Set<LineStatusChange>();

    /// <summary>The change requests of all orders.</summary>
    public DbSet<ChangeRequest> ChangeRequests => Set<ChangeRequest>();

    /// <summary>The holds on inventory, those that are over included.</summary>
    public DbSet<InventoryHold> InventoryHolds => Set<InventoryHold>();

    /// <summary>The visits by way of vanity URLs, to add and to read.</summary>
    public DbSet<LinkClickRow> LinkClicks => Set<LinkClickRow>();

    /// <summary>The imports; their faults are in <see cref="ImportErrors"/>.</summary>
    public DbSet<MetricsImport> Imports => Set<MetricsImport>();

    /// <summary>The faults found in imported files.</summary>
    public DbSet<ImportErrorRow> ImportErrors => Set<ImportErrorRow>();

    /// <summary>The rejected rows of imported files, as they are given back.</summary>
    public DbSet<RejectedRowRecord> RejectedRows => Set<RejectedRowRecord>();

    /// <summary>The sheets that are brought in again and again.</summary>
    public DbSet<SheetSchedule> SheetSchedules => Set<SheetSchedule>();

    /// <summary>The daily figures, to read.</summary>
    public DbSet<DailyMetricRow> DailyMetrics => Set<DailyMetricRow>();

    /// <summary>What shows brought day by day, to read: the daily figures added up.</summary>
    public DbSet<PodcastRevenueRow> PodcastRevenue => Set<PodcastRevenueRow>();

    /// <summary>The last score of each pair of advertiser and podcast.</summary>
    public DbSet<Match> Matches => Set<Match>();

    /// <summary>The alerts that were raised.</summary>
    public DbSet<AlertRow> Alerts => Set<AlertRow>();

    /// <summary>The runs of scoring pairs anew.</summary>
    public DbSet<MatchRecalculation> MatchRecalculations => Set<MatchRecalculation>();

    /// <summary>What has happened, to read; <see cref="EventLog"/> follows it in commit order.</summary>
    public DbSet<EventRow> Events => Set<EventRow>();

    /// <summary>The keys of the tenant's programs.</summary>
    public DbSet<ApiKey> ApiKeys => Set<ApiKey>();

    /// <summary>Who changed what, to read.</summary>
    public DbSet<AuditRow> AuditTrail => Set<AuditRow>();

    /// <summary>Whether saving writes the audit trail. Off only for first data, which nobody has decided on.</summary>
    public bool IsAudited { get; set; } = true;

    /// <summary>Whether there are events, saved or about to be, that readers have not been told of yet.</summary>
    internal bool HasNewsForReaders { get; set; }

    /// <summary>Writes an event that no aggregate carries together with the next save.</summary>
    /// <param name="domainEvent">What has happened.</param>
    public void Record(DomainEvent domainEvent)
    {
        ArgumentNullException.ThrowIfNull(domainEvent);
        _recorded.Add(domainEvent);
    }

    /// <summary>Not to be used: the database is reached asynchronously only.</summary>
    /// <param name="acceptAllChangesOnSuccess">Not looked at.</param>
    /// <returns>Never.</returns>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException($"Use {nameof(SaveChangesAsync)}.");

    /// <summary>Saves all changes, the events of the changed aggregates and the audit trail, in one transaction.</summary>
    /// <param name="acceptAllChangesOnSuccess">Whether the context then takes the saved values for the stored ones.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    /// <returns>How many rows were written, those of events and of the audit trail included.</returns>
    /// <exception cref="TenantViolationException">A row of another tenant would be written; nothing was.</exception>
    /// <exception cref="StaleVersionException">A row was changed by someone else since it was read; nothing was written.</exception>
    /// <exception cref="DuplicateValueException">A value that must be unique is taken; nothing was written.</exception>
    /// <exception cref="MissingReferenceException">An id refers to nothing of this tenant; nothing was written.</exception>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        // Once is enough: whoever looks at the tracker below would compare every entity again.
        ChangeTracker.DetectChanges();
        ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            return await SaveDetectedChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = true;
        }
    }

    /// <summary>
    /// Leaves the filter by shows out of a query of this context where it lets every row pass, as for all who see the whole network.
    /// A database that learns only at the execution that a condition holds cannot leave out what it is for.
    /// </summary>
    /// <typeparam name="T">The rows.</typeparam>
    /// <param name="rows">The query; to be executed before this context begins another unit of work.</param>
    public IQueryable<T> WithoutIdleFilter<T>(IQueryable<T> rows) where T : class =>
        OnlyShowsOf is null ? rows.IgnoreQueryFilters([ShowWalls.FilterName]) : rows;

    /// <summary>Begins a unit of work; nothing of an earlier one, had this context come from a pool, is left.</summary>
    internal void Begin(ITenant tenant, TimeProvider clock)
    {
        (TenantId, Actor, OnlyShowsOf, _clock) = (tenant.TenantId, tenant.Actor, tenant.OnlyShowsOf, clock);
        (IsAudited, HasNewsForReaders) = (true, false);
        _recorded.Clear();
    }

    /// <summary>The events after a position, in commit order: no event will ever come between or before them.</summary>
    internal abstract IQueryable<EventRow> EventsAfter(EventPosition position);

    /// <summary>The events before a position, or all, the latest first.</summary>
    internal abstract IQueryable<EventRow> EventsBefore(EventPosition? position);

    /// <summary>The position as it is on this server: one from before the data moved here counts by its number alone.</summary>
    internal abstract Task<EventPosition> LocaliseAsync(EventPosition position, CancellationToken cancellationToken);

    /// <summary>Lets one transaction at a time do something to a tenant's rows in bulk; the others wait until it ends.</summary>
    internal abstract Task TakeTurnAsync(Turn turn, CancellationToken cancellationToken);

    /// <summary>What the database's refusal means to a caller; null when it means nothing to one.</summary>
    private protected abstract DbUpdateException? ToTyped(DbUpdateException exception);

    /// <summary>Maps what this database does in its own way.</summary>
    private protected abstract void Adapt(ModelBuilder model);

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        configurationBuilder.Properties<TimeSpan>().HaveConversion<WholeMilliseconds>();
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(PodSalesDbContext).Assembly);
        Adapt(modelBuilder);
        modelBuilder.StoreEnumsAsText();
        modelBuilder.NameInSnakeCase();
        modelBuilder.FilterByTenant(this);
        modelBuilder.FilterByShow(this);
    }

    private async Task<int> SaveDetectedChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken)
    {
        TenantWalls.Check(ChangeTracker, TenantId);
        Aggregate[] changed = [.. ChangeTracker.Entries<Aggregate>().Select(entry => entry.Entity).Where(aggregate => aggregate.Events.Count > 0)];
        EventRow[] events = [.. changed.SelectMany(aggregate => aggregate.Events).Concat(_recorded).Select(ToRow)];
        AuditRow[] audit = IsAudited ? [.. Audit.AuditTrail.Of(ChangeTracker, TenantId, Actor, _clock.GetUtcNow())] : [];
        Events.AddRange(events);
        AuditTrail.AddRange(audit);
        HasNewsForReaders |= events.Length > 0;
        try
        {
            var written = await WriteAsync(
                PipelineChanges.In(ChangeTracker), StaleMatches.Of(ChangeTracker), acceptAllChangesOnSuccess, cancellationToken);
            Forget(changed);
            return written;
        }
        catch (DbUpdateConcurrencyException exception)
        {
            throw StaleVersionException.From(exception);
        }
        catch (DbUpdateException exception) when (ToTyped(exception) is { } typed)
        {
            throw typed;
        }
        finally
        {
            Array.ForEach<object>([.. events, .. audit], row => Entry(row).State = EntityState.Detached);
        }
    }

    // What other tables keep of a change is written with it: sums of the pipeline, marks of stale matches.
    private async Task<int> WriteAsync(
        PipelineChanges pipeline, StaleMatches stale, bool acceptAllChangesOnSuccess, CancellationToken cancellationToken)
    {
        if (pipeline.IsEmpty && stale.IsEmpty)
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }

        await using var transaction = Database.CurrentTransaction is null ? await Database.BeginTransactionAsync(cancellationToken) : null;
        var written = await base.SaveChangesAsync(acceptAllChangesOnSuccess: false, cancellationToken);
        if (!pipeline.IsEmpty)
        {
            await pipeline.ApplyAsync(this, cancellationToken);
        }

        if (!stale.IsEmpty)
        {
            await stale.MarkAsync(this, _clock, cancellationToken);
        }

        await (transaction?.CommitAsync(cancellationToken) ?? Task.CompletedTask);
        if (acceptAllChangesOnSuccess)
        {
            ChangeTracker.AcceptAllChanges();
        }

        return written;
    }

    private EventRow ToRow(DomainEvent domainEvent) => EventRow.From(domainEvent, TenantId, Actor, _clock.GetUtcNow());

    private void Forget(Aggregate[] changed)
    {
        Array.ForEach(changed, aggregate => aggregate.DequeueEvents());
        _recorded.Clear();
    }
}

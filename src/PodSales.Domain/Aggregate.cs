using PodSales.Domain.Events;

namespace PodSales.Domain;

/// <summary>A thing with an identity and a life, which is changed only through its own methods.</summary>
/// <remarks>
/// <see cref="Version"/> rises by one with each change, so a writer that read an older one can be told of the conflict.
/// Not safe for use from several threads at once.
/// </remarks>
public abstract class Aggregate
{
    private readonly List<DomainEvent> _events = [];

    private protected Aggregate()
    {
    }

    private protected Aggregate(Guid tenantId, Guid id, Stamp stamp)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(tenantId, Guid.Empty);
        ArgumentOutOfRangeException.ThrowIfEqual(id, Guid.Empty);
        TenantId = tenantId;
        Id = id;
        Version = 1;
        CreatedAt = UpdatedAt = stamp.At;
    }

    /// <summary>The tenant whose data this is; never empty.</summary>
    public Guid TenantId { get; private set; }

    /// <summary>The identity within the tenant; never empty.</summary>
    public Guid Id { get; private set; }

    /// <summary>1 when new, one more after each change.</summary>
    public int Version { get; private set; }

    /// <summary>When it was made, in UTC.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>When it was last changed, in UTC.</summary>
    public DateTimeOffset UpdatedAt { get; private set; }

    /// <summary>What has happened since the events were last taken, oldest first.</summary>
    public IReadOnlyList<DomainEvent> Events => _events;

    /// <summary>Takes the events, to be stored together with the change that they report.</summary>
    /// <returns>The events, oldest first; empty when nothing happened since the last call.</returns>
    public IReadOnlyList<DomainEvent> DequeueEvents()
    {
        DomainEvent[] taken = [.. _events];
        _events.Clear();
        return taken;
    }

    private protected void Record(DomainEvent domainEvent) => _events.Add(domainEvent);

    private protected void Changed(Stamp stamp)
    {
        Version++;
        UpdatedAt = stamp.At;
    }

    private protected void Changed(Stamp stamp, DomainEvent domainEvent)
    {
        Changed(stamp);
        Record(domainEvent);
    }
}

namespace PodSales.Data.Tenancy;

/// <summary>A tenant that is known beforehand: for jobs, for first data, for tests.</summary>
/// <param name="TenantId">The tenant's id.</param>
/// <param name="Actor">The job's identity.</param>
public sealed record FixedTenant(Guid TenantId, string Actor) : ITenant
{
    /// <summary>Nobody: no row is theirs.</summary>
    internal static FixedTenant Nobody { get; } = new(Guid.Empty, "system");
}

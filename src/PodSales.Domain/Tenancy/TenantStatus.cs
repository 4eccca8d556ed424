namespace PodSales.Domain.Tenancy;

/// <summary>Whether a tenant may be served.</summary>
public enum TenantStatus
{
    /// <summary>Served.</summary>
    Active,

    /// <summary>Refused for now; the data stay.</summary>
    Suspended,

    /// <summary>Refused for good.</summary>
    Cancelled,
}

using PodSales.Domain.Catalog;

namespace PodSales.Data.Tenancy;

/// <summary>Whose data is worked on, and by whom: taken from the verified identity of a request, never from its content.</summary>
public interface ITenant
{
    /// <summary>The tenant's id. Empty for nobody: then nothing can be read or written.</summary>
    Guid TenantId { get; }

    /// <summary>The user's or the job's identity, which events carry.</summary>
    string Actor { get; }

    /// <summary>Whose shows are all that is seen, as <see cref="PodcastHost.Subject"/>; null for whoever sees the whole network.</summary>
    string? OnlyShowsOf => null;
}

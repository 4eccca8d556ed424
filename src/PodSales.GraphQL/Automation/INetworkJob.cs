namespace PodSales.GraphQL.Automation;

/// <summary>Work that the server does by itself, for one network at a time.</summary>
/// <remarks>Made anew for each network and run; what it asks for from its services belongs to that network.</remarks>
public interface INetworkJob
{
    /// <summary>Does it for the network of its scope.</summary>
    /// <param name="cancellationToken">Ends it between two steps, when the server stops.</param>
    Task RunAsync(CancellationToken cancellationToken);
}

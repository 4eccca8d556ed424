namespace PodSales.GraphQL.Engine.Tests.Transport.Clients;

/// <summary>A test with a client that runs on Node.js; it says so and does not run where the client is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute()
    {
        if (!NodeClient.IsInstalled)
        {
            Skip = "Needs Node.js 20 or later, and the clients: run \"npm ci\" in tests/clients.";
        }
    }
}

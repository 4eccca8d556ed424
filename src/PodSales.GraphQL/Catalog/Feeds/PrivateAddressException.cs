namespace PodSales.GraphQL.Catalog.Feeds;

/// <summary>A name leads to no public address.</summary>
internal sealed class PrivateAddressException(string host) : IOException($"{host} has no public address.")
{
    public string Host { get; } = host;
}

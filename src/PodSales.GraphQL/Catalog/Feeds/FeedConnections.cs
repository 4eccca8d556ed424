using System.Net;
using System.Net.Sockets;

namespace PodSales.GraphQL.Catalog.Feeds;

/// <summary>
/// Opens the connections of a client to public addresses, and to those of allowed networks. It checks the address that is then
/// connected to, so neither a redirect nor a name that is looked up anew leads elsewhere.
/// </summary>
internal sealed class FeedConnections(IReadOnlyList<IPNetwork> allowed)
{
    /// <summary>Opens a connection for <see cref="SocketsHttpHandler.ConnectCallback"/>.</summary>
    /// <exception cref="PrivateAddressException">The name leads to no address that is open.</exception>
    public async ValueTask<Stream> OpenAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var host = context.DnsEndPoint.Host;
        IPAddress[] addresses = IPAddress.TryParse(host, out var literal)
            ? [literal]
            : await Dns.GetHostAddressesAsync(host, cancellationToken);
        IPAddress[] open = [.. addresses.Where(IsOpen)];
        if (open is [])
        {
            throw new PrivateAddressException(host);
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(open, context.DnsEndPoint.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private bool IsOpen(IPAddress address) =>
        PublicAddresses.Contains(address) || allowed.Any(network => network.Contains(address));
}

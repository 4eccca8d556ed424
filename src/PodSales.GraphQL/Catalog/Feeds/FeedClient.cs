using System.Net;
using System.Text;
using PodSales.Domain.Catalog.Feeds;

namespace PodSales.GraphQL.Catalog.Feeds;

/// <summary>Fetches feeds over HTTP: from public addresses, within a time and a length.</summary>
internal sealed class FeedClient(FeedOptions options) : IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler
    {
        ConnectCallback = new FeedConnections([.. options.AllowedNetworks.Select(network => IPNetwork.Parse(network))]).OpenAsync,
        AutomaticDecompression = DecompressionMethods.All,
        MaxAutomaticRedirections = 5,
        ConnectTimeout = TimeSpan.FromSeconds(10),
        PooledConnectionLifetime = TimeSpan.FromMinutes(1),
        UseCookies = false,

        // A proxy would connect in our place, and to whatever it likes.
        UseProxy = false,
    })
    {
        // The whole of it has a limit of its own.
        Timeout = Timeout.InfiniteTimeSpan,
        DefaultRequestHeaders = { { "User-Agent", "PodSales" }, { "Accept", "application/rss+xml, application/xml, text/xml;q=0.9, */*;q=0.1" } },
    };

    /// <summary>Fetches and reads a feed.</summary>
    /// <param name="url">Its address.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="FeedException">The feed cannot be had, or is none.</exception>
    public async Task<PodcastFeed> ReadAsync(string url, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            throw new FeedException("FEED_URL_INVALID", $"Expected an http or https address, found \"{url}\".", url);
        }

        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        time.CancelAfter(options.Timeout);
        try
        {
            return await ReadAsync(address, time.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new FeedException("FEED_TIMEOUT", $"The feed did not come within {options.Timeout.TotalSeconds:0.#} seconds; try again later.", url);
        }
        catch (FeedFormatException exception)
        {
            throw new FeedException(exception.Problem.Code, exception.Message, url);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or InvalidDataException)
        {
            throw Refusal(exception, url);
        }
    }

    public void Dispose() => _http.Dispose();

    private async Task<PodcastFeed> ReadAsync(Uri address, CancellationToken cancellationToken)
    {
        using var response = await _http.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        if (response.StatusCode != HttpStatusCode.OK)
        {
            throw new FeedException("FEED_STATUS", $"Expected the status 200, the feed's server answered {(int)response.StatusCode}.", address.OriginalString);
        }

        await using var body = await response.Content.ReadAsStreamAsync(cancellationToken);
        await using var limited = new LimitedStream(body, options.MaxBytes, cancellationToken);
        return await PodcastFeedReader.ReadAsync(limited, EncodingOf(response.Content), cancellationToken);
    }

    private static Encoding? EncodingOf(HttpContent content)
    {
        var name = content.Headers.ContentType?.CharSet?.Trim('"');
        try
        {
            return string.IsNullOrEmpty(name) ? null : Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            // A name that nobody knows tells nothing; the document may tell.
            return null;
        }
    }

    private FeedException Refusal(Exception exception, string url)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            switch (cause)
            {
                case PrivateAddressException refused:
                    return new("FEED_ADDRESS_PRIVATE", $"\"{refused.Host}\" is no public address; feeds are fetched from the public internet, and from the networks of the setting {FeedOptions.Section}:{nameof(FeedOptions.AllowedNetworks)}.", url);
                case StreamTooLongException:
                    return new("FEED_TOO_LARGE", $"The feed has more than {options.MaxBytes} bytes.", url);
                default:
                    break;
            }
        }

        return new("FEED_UNREACHABLE", $"The feed could not be fetched: {exception.Message}", url);
    }
}

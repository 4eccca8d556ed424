using PodSales.GraphQL.Errors;

namespace PodSales.GraphQL.Catalog.Feeds;

/// <summary>The feed could not be fetched, or is none; nothing was changed.</summary>
[GraphQLName("FeedError")]
public sealed class FeedError(FeedException exception) : IUserError
{
    /// <inheritdoc/>
    public string Message => exception.Message;

    /// <inheritdoc/>
    public string Code => exception.Code;

    /// <summary>The feed's address.</summary>
    public string Url => exception.Url;
}

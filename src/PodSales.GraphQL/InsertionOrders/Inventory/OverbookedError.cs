using PodSales.GraphQL.Catalog;
using PodSales.GraphQL.Errors;

namespace PodSales.GraphQL.InsertionOrders.Inventory;

/// <summary>The show is not expected to have so many impressions left; nothing was booked or held.</summary>
[GraphQLName("OverbookedError")]
public sealed class OverbookedError(OverbookedException exception) : IUserError
{
    /// <inheritdoc/>
    public string Message => exception.Message;

    /// <inheritdoc/>
    public string Code => exception.Code;

    /// <summary>The place of the line in its order, from 0; null for a hold.</summary>
    public int? Line => exception.Line;

    /// <summary>The show.</summary>
    [ID<PodcastType>]
    public Guid PodcastId => exception.PodcastId;

    /// <summary>The show's title.</summary>
    public string PodcastTitle => exception.Podcast;

    /// <summary>The first day that is asked for.</summary>
    public DateOnly FlightStart => exception.Overbooking.Flight.First;

    /// <summary>The last day that is asked for, included.</summary>
    public DateOnly FlightEnd => exception.Overbooking.Flight.Last;

    /// <summary>How many impressions are left on these days, today and later; below 0 when more is promised already.</summary>
    public long Available => exception.Overbooking.Available;

    /// <summary>How many are asked for on the same days.</summary>
    public long Asked => exception.Overbooking.Asked;

    /// <summary>The numbers of other orders that have impressions on these days at the same placement, up to ten; whom to talk to.</summary>
    public IReadOnlyList<string> Orders => exception.Orders;
}

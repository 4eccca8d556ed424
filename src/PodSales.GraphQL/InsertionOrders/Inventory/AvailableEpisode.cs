namespace PodSales.GraphQL.InsertionOrders.Inventory;

/// <summary>The slots of an episode: free = capacity - booked - held.</summary>
[GraphQLName("AvailableEpisode")]
public sealed class AvailableEpisode
{
    /// <summary>The episode.</summary>
    [GraphQLIgnore]
    public Guid EpisodeId { get; init; }

    /// <summary>The network's day on which it comes out.</summary>
    public DateOnly Day { get; init; }

    /// <summary>How many slots it has.</summary>
    public int Capacity { get; init; }

    /// <summary>How many are booked or reserved by lines.</summary>
    public int Booked { get; init; }

    /// <summary>How many are held, by first and second options alike.</summary>
    public int Held { get; init; }

    /// <summary>How many can be booked or held, from 0.</summary>
    public int Free { get; init; }

    /// <summary>Its slots, the booked ones first, then the held, then the free.</summary>
    public IReadOnlyList<AvailableSlot> Slots { get; init; } = [];
}

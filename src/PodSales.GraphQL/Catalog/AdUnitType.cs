using System.Linq.Expressions;
using PodSales.Domain.Catalog;

namespace PodSales.GraphQL.Catalog;

/// <summary>A kind of ad that the network sells: where it stands and how long it runs.</summary>
[GraphQLName("AdUnit")]
[Node]
public sealed class AdUnitType
{
    /// <summary>Reads an ad unit as the schema tells it.</summary>
    [GraphQLIgnore]
    public static Expression<Func<AdUnit, AdUnitType>> Projection { get; } = unit => new AdUnitType
    {
        Id = unit.Id,
        Name = unit.Name,
        Placement = unit.Placement,
        Duration = unit.Duration,
        PodcastId = unit.PodcastId,
        ArchivedAt = unit.ArchivedAt,
        Version = unit.Version,
    };

    private static Func<AdUnit, AdUnitType> Read { get; } = Projection.Compile();

    /// <summary>The ad unit's global id.</summary>
    [ID]
    public Guid Id { get; init; }

    /// <summary>The name.</summary>
    public string Name { get; init; } = "";

    /// <summary>Where in the episode it stands.</summary>
    public Placement Placement { get; init; }

    /// <summary>How long it runs.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>The only show it is sold in; null for all.</summary>
    [GraphQLIgnore]
    public Guid? PodcastId { get; init; }

    /// <summary>When it was archived; null while it is sold.</summary>
    public DateTimeOffset? ArchivedAt { get; init; }

    /// <summary>Rises by one with each change; send it back with a change to be told of a conflict.</summary>
    public int Version { get; init; }

    /// <summary>Finds an ad unit by its id.</summary>
    [NodeResolver]
    public static Task<AdUnitType?> GetAsync(Guid id, AdUnitByIdLoader units, CancellationToken cancellationToken) =>
        units.LoadAsync(id, cancellationToken);

    internal static AdUnitType Of(AdUnit unit) => Read(unit);
}

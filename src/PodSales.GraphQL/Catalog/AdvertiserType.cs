using System.Linq.Expressions;
using PodSales.Domain.Catalog;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.Catalog;

/// <summary>Who pays for ads, and whom they want to reach.</summary>
[GraphQLName("Advertiser")]
[Node]
public sealed class AdvertiserType
{
    /// <summary>Reads an advertiser without its targeting, which is large and seldom asked for where advertisers are looked up.</summary>
    [GraphQLIgnore]
    public static Expression<Func<Advertiser, AdvertiserType>> Summary { get; } = advertiser => new AdvertiserType
    {
        Id = advertiser.Id,
        Name = advertiser.Name,
        Company = advertiser.Company,
        Industry = advertiser.Industry,
        ContactName = advertiser.ContactName,
        Email = advertiser.Email,
        Phone = advertiser.Phone,
        WebsiteUrl = advertiser.WebsiteUrl,
        ArchivedAt = advertiser.ArchivedAt,
        Version = advertiser.Version,
        CreatedAt = advertiser.CreatedAt,
        UpdatedAt = advertiser.UpdatedAt,
    };

    /// <summary>Reads an advertiser as the schema tells it.</summary>
    [GraphQLIgnore]
    public static Expression<Func<Advertiser, AdvertiserType>> Projection { get; } =
        Summary.With(advertiser => new AdvertiserType { Targeting = advertiser.Targeting });

    private static Func<Advertiser, AdvertiserType> Read { get; } = Projection.Compile();

    /// <summary>The advertiser's global id.</summary>
    [ID]
    public Guid Id { get; init; }

    /// <summary>The name people know.</summary>
    public string Name { get; init; } = "";

    /// <summary>The company behind the name.</summary>
    public string? Company { get; init; }

    /// <summary>What it sells.</summary>
    public string? Industry { get; init; }

    /// <summary>Whom to talk to; not for creators.</summary>
    [Authorize(Roles = [Roles.Admin, Roles.Seller, Roles.AdOps, Roles.Viewer])]
    public string? ContactName { get; init; }

    /// <summary>Where to write to; not for creators.</summary>
    [Authorize(Roles = [Roles.Admin, Roles.Seller, Roles.AdOps, Roles.Viewer])]
    public string? Email { get; init; }

    /// <summary>Where to call; not for creators.</summary>
    [Authorize(Roles = [Roles.Admin, Roles.Seller, Roles.AdOps, Roles.Viewer])]
    public string? Phone { get; init; }

    /// <summary>The address of its website.</summary>
    public string? WebsiteUrl { get; init; }

    /// <summary>When it was archived; null while it is active.</summary>
    public DateTimeOffset? ArchivedAt { get; init; }

    /// <summary>Rises by one with each change; send it back with a change to be told of a conflict.</summary>
    public int Version { get; init; }

    /// <summary>When it was taken into the catalogue.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset UpdatedAt { get; init; }

    /// <summary>Whom it wants to reach; null where it was not read along.</summary>
    [GraphQLIgnore]
    public TargetingProfile? Targeting { get; init; }

    /// <summary>Finds an advertiser by its id.</summary>
    [NodeResolver]
    public static Task<AdvertiserType?> GetAsync(Guid id, AdvertiserByIdLoader advertisers, CancellationToken cancellationToken) =>
        advertisers.LoadAsync(id, cancellationToken);

    internal static AdvertiserType Of(Advertiser advertiser) => Read(advertiser);
}

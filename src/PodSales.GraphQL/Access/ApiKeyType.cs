using System.Collections.Immutable;
using System.Linq.Expressions;
using PodSales.Domain.Tenancy;

namespace PodSales.GraphQL.Access;

/// <summary>A key by which a program acts for your network. Its secret is shown once, when it is made.</summary>
[GraphQLName("ApiKey")]
public sealed class ApiKeyType
{
    /// <summary>Reads a key as the schema tells it.</summary>
    [GraphQLIgnore]
    public static Expression<Func<ApiKey, ApiKeyType>> Projection { get; } = key => new ApiKeyType
    {
        Id = key.Id,
        Name = key.Name,
        Prefix = key.Prefix,
        Roles = key.Roles,
        CreatedBy = key.CreatedBy,
        CreatedAt = key.CreatedAt,
        ExpiresAt = key.ExpiresAt,
        RevokedAt = key.RevokedAt,
        LastUsedAt = key.LastUsedAt,
    };

    private static Func<ApiKey, ApiKeyType> Read { get; } = Projection.Compile();

    /// <summary>The key's global id.</summary>
    [ID]
    public Guid Id { get; init; }

    /// <summary>What it is for.</summary>
    public string Name { get; init; } = "";

    /// <summary>The first letters of its secret, by which you know it again.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>The roles that it acts in.</summary>
    [GraphQLIgnore]
    public ImmutableArray<string> Roles { get; init; } = [];

    /// <summary>Who made it.</summary>
    public string CreatedBy { get; init; } = "";

    /// <summary>When it was made.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>From when on it cannot be used; null for no end.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>When it was revoked; null while it was not.</summary>
    public DateTimeOffset? RevokedAt { get; init; }

    /// <summary>When it was last used, give or take a minute; null while it was not.</summary>
    public DateTimeOffset? LastUsedAt { get; init; }

    internal static ApiKeyType Of(ApiKey key) => Read(key);
}

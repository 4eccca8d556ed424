namespace PodSales.GraphQL.Access;

/// <summary>The fields of an API key that are worked out.</summary>
[ExtendObjectType<ApiKeyType>]
public sealed class ApiKeyFields
{
    /// <summary>The roles that it acts in.</summary>
    [GraphQLName("roles")]
    public IReadOnlyList<string> GetRoles([Parent(requires: nameof(ApiKeyType.Roles))] ApiKeyType key) => key.Roles;
}

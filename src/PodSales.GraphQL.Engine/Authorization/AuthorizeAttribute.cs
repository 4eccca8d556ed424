namespace PodSales.GraphQL.Engine.Authorization;

/// <summary>
/// The field, or all fields of the type, need a signed-in user, one of some roles, or a policy. Of several attributes all must hold; those of a
/// field replace those of its type.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Property | AttributeTargets.Method, AllowMultiple = true)]
public sealed class AuthorizeAttribute : Attribute
{
    /// <summary>Needs a signed-in user.</summary>
    public AuthorizeAttribute()
    {
    }

    /// <summary>Needs a policy.</summary>
    /// <param name="policy">The policy's name.</param>
    public AuthorizeAttribute(string policy) => Policy = policy;

    /// <summary>Needs a policy.</summary>
    /// <param name="policy">The policy's name.</param>
    /// <param name="apply">When it is checked.</param>
    public AuthorizeAttribute(string policy, ApplyPolicy apply)
    {
        Policy = policy;
        Apply = apply;
    }

    /// <summary>Needs a signed-in user.</summary>
    /// <param name="apply">When it is checked.</param>
    public AuthorizeAttribute(ApplyPolicy apply) => Apply = apply;

    /// <summary>The policy's name; null for none.</summary>
    public string? Policy { get; set; }

    /// <summary>The roles of which the user needs one; null for none.</summary>
    public string[]? Roles { get; set; }

    /// <summary>When it is checked.</summary>
    public ApplyPolicy Apply { get; set; } = ApplyPolicy.BeforeResolver;
}

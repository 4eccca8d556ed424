namespace PodSales.GraphQL.Errors;

/// <summary>The caller's roles do not allow what was asked for.</summary>
/// <param name="role">The role it takes.</param>
/// <param name="action">What was asked for, as in "recalculate all matches".</param>
public sealed class ForbiddenException(string role, string action)
    : RefusalException("ROLE_REQUIRED", $"It takes the role {role} to {action}; ask an administrator of your network.")
{
    /// <summary>The role it takes.</summary>
    public string Role { get; } = role;
}

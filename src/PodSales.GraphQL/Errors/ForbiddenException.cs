namespace PodSales.GraphQL.Errors;

/// <summary>The caller's roles do not allow what was asked for.</summary>
/// <param name="role">The role it takes.</param>
/// <param name="action">What was asked for, as in "recalculate all matches".</param>
public sealed class ForbiddenException(string role, string action)
    : RefusalException("ROLE_REQUIRED", $"It takes the role {role} to {action}; ask an administrator of your network.")
{
    /// <summary>The role it takes.</summary>
    public string Role { get; } = role;

    /// <summary>Refuses the caller who may not.</summary>
    /// <param name="isAllowed">Whether the caller may.</param>
    /// <param name="role">The role it takes.</param>
    /// <param name="action">What was asked for.</param>
    /// <exception cref="ForbiddenException">The caller may not.</exception>
    public static void ThrowUnless(bool isAllowed, string role, string action)
    {
        if (!isAllowed)
        {
            throw new ForbiddenException(role, action);
        }
    }
}

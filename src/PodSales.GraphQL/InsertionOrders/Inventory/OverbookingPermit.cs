using System.Security.Claims;
using PodSales.Domain;
using PodSales.GraphQL.Errors;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.InsertionOrders.Inventory;

/// <summary>Whether more may be promised than is expected: a named person says so, and why.</summary>
internal static class OverbookingPermit
{
    /// <summary>Reads the permission of a request.</summary>
    /// <param name="isAllowed">Whether it is asked for.</param>
    /// <param name="reason">Why.</param>
    /// <param name="field">The field of the input that the reason stands in.</param>
    /// <param name="user">Who asks.</param>
    /// <returns>The reason; null when it is not asked for.</returns>
    /// <exception cref="RefusalException">It is asked for by somebody who may not, or without a reason.</exception>
    public static string? Of(bool? isAllowed, string? reason, string field, ClaimsPrincipal user)
    {
        if (isAllowed != true)
        {
            return null;
        }

        ForbiddenException.ThrowUnless(
            user.IsInRole(Roles.Admin) || user.IsInRole(Roles.AdOps), Roles.AdOps, "promise more impressions than a show has left");
        InvalidInputException.ThrowIf(string.IsNullOrWhiteSpace(reason)
            ? new Problem("REASON_REQUIRED", "To promise more impressions than a show has left needs a reason, found none.", field)
            : null);
        return reason;
    }
}

using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PodSales.Data.Audit;

/// <summary>Marks what the audit trail leaves out: secrets, and what is no decision of anybody's.</summary>
internal static class AuditAnnotations
{
    private const string NotAudited = "PodSales:NotAudited";

    public static PropertyBuilder<T> IsNotAudited<T>(this PropertyBuilder<T> property)
    {
        property.HasAnnotation(NotAudited, true);
        return property;
    }

    public static bool IsAudited(this IReadOnlyProperty property) => property.FindAnnotation(NotAudited) is null;
}

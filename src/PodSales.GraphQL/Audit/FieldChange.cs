using PodSales.Data.Audit;

namespace PodSales.GraphQL.Audit;

/// <summary>One field that was changed.</summary>
/// <param name="Field">The field; a part of it behind a dot: <c>amount.minorUnits</c>.</param>
/// <param name="Before">Its value before, as JSON text; null when there was none.</param>
/// <param name="After">Its value after, as JSON text; null when there is none.</param>
public sealed record FieldChange(string Field, string? Before, string? After)
{
    internal static FieldChange Of(AuditedChange change) => new(change.Field, change.Before?.GetRawText(), change.After?.GetRawText());
}

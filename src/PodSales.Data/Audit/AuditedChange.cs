using System.Text.Json;

namespace PodSales.Data.Audit;

/// <summary>One field that was changed.</summary>
/// <param name="Field">The field, in camel case; a part of it behind a dot: <c>amount.minorUnits</c>.</param>
/// <param name="Before">Its value before as JSON; null when there was none.</param>
/// <param name="After">Its value after as JSON; null when there is none.</param>
public sealed record AuditedChange(string Field, JsonElement? Before, JsonElement? After);

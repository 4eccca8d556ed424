namespace PodSales.GraphQL.Errors;

/// <summary>The caller decided on an older state than the present one.</summary>
/// <param name="expected">The version the caller had seen.</param>
/// <param name="current">The version it has now; null when it changed while the request ran.</param>
public sealed class VersionConflictException(int expected, int? current)
    : RefusalException("STALE_VERSION", current is null
        ? $"Somebody changed it while version {expected} was being written; read it again and decide anew."
        : $"Version {expected} is out of date, it is at {current} now; read it again and decide anew.")
{
    /// <summary>The version it has now; null when it changed while the request ran.</summary>
    public int? CurrentVersion { get; } = current;
}

namespace PodSales.Data.Audit;

/// <summary>What was done to something.</summary>
public enum AuditAction
{
    /// <summary>It was made.</summary>
    Created,

    /// <summary>It was changed.</summary>
    Updated,

    /// <summary>It was removed.</summary>
    Deleted,
}

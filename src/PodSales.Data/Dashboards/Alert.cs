namespace PodSales.Data.Dashboards;

/// <summary>Something that is wrong and that somebody should know of.</summary>
/// <param name="Kind">What is wrong, up to 50 characters: <c>deal_stuck</c>.</param>
/// <param name="SubjectId">With what.</param>
/// <param name="Cause">What brought it about, up to 100 characters, the same as long as it lasts.</param>
public readonly record struct Alert(string Kind, Guid SubjectId, string Cause);

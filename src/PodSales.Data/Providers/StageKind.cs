namespace PodSales.Data.Providers;

/// <summary>What a column of a temporary table holds.</summary>
internal enum StageKind
{
    /// <summary>An id.</summary>
    Id,

    /// <summary>A calendar day.</summary>
    Day,

    /// <summary>A whole number.</summary>
    Count,

    /// <summary>A number with a fraction.</summary>
    Number,

    /// <summary>Text.</summary>
    Text,

    /// <summary>JSON.</summary>
    Json,
}

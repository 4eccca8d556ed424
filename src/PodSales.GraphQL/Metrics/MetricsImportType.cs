using System.Linq.Expressions;
using PodSales.Data.Events;
using PodSales.Domain.Metrics;
using PodSales.GraphQL.Features;

namespace PodSales.GraphQL.Metrics;

/// <summary>One run of bringing in a metrics file, and what became of it.</summary>
[GraphQLName("MetricsImport")]
[Node]
public sealed class MetricsImportType
{
    /// <summary>Reads an import as the schema tells it.</summary>
    [GraphQLIgnore]
    public static Expression<Func<MetricsImport, MetricsImportType>> Projection { get; } = import => new MetricsImportType
    {
        Id = import.Id,
        Source = import.Source,
        FileName = import.FileName,
        Mode = import.Mode,
        Profile = import.Profile,
        Status = import.Status,
        RowsRead = import.RowsRead,
        Inserted = import.Inserted,
        Updated = import.Updated,
        Unchanged = import.Unchanged,
        Rejected = import.Rejected,
        FailureCode = import.FailureCode,
        FailureMessage = import.FailureMessage,
        StartedAt = import.StartedAt,
        CompletedAt = import.CompletedAt,
        CreatedAt = import.CreatedAt,
        ChangeCursor = null,
    };

    private static Func<MetricsImport, MetricsImportType> Read { get; } = Projection.Compile();

    /// <summary>The import's global id.</summary>
    [ID]
    public Guid Id { get; init; }

    /// <summary>How the file came: <c>csv</c> or <c>google_sheets</c>.</summary>
    public string Source { get; init; } = "";

    /// <summary>The name of the file.</summary>
    public string FileName { get; init; } = "";

    /// <summary>What bad rows mean for the good ones.</summary>
    public ImportMode Mode { get; init; }

    /// <summary>What the file is like; null until its header is read. See <c>importProfiles</c>.</summary>
    public string? Profile { get; init; }

    /// <summary>How far it has come.</summary>
    public ImportStatus Status { get; init; }

    /// <summary>The rows read, the header not counted.</summary>
    public int RowsRead { get; init; }

    /// <summary>The rows that were new.</summary>
    public int Inserted { get; init; }

    /// <summary>The rows that replaced other figures for the same day, episode and source.</summary>
    public int Updated { get; init; }

    /// <summary>The rows that said what was known already.</summary>
    public int Unchanged { get; init; }

    /// <summary>The rows that could not be stored; see <c>rowErrors</c>.</summary>
    public int Rejected { get; init; }

    /// <summary>Why nothing was stored, stable; null unless the status is FAILED.</summary>
    public string? FailureCode { get; init; }

    /// <summary>Why nothing was stored, in words; null unless the status is FAILED.</summary>
    public string? FailureMessage { get; init; }

    /// <summary>When it began to read.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>When it was over.</summary>
    public DateTimeOffset? CompletedAt { get; init; }

    /// <summary>When it was asked for.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>In <c>onImportProgress</c>, where the change that is told stands in the log: give it to <c>after</c> to go on behind it. Null elsewhere.</summary>
    public string? ChangeCursor { get; private set; }

    /// <summary>Finds an import by its id.</summary>
    [NodeResolver]
    public static async Task<MetricsImportType?> GetAsync(
        Guid id, ImportByIdLoader imports, [Service] FeatureGate features, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(imports);
        ArgumentNullException.ThrowIfNull(features);
        await features.RequireAsync(Feature.EtlCsvUpload);
        return await imports.LoadAsync(id, cancellationToken);
    }

    /// <summary>Notes which change it is told for.</summary>
    internal MetricsImportType At(EventPosition change)
    {
        ChangeCursor = change.ToString();
        return this;
    }

    internal static MetricsImportType Of(MetricsImport import) => Read(import);
}

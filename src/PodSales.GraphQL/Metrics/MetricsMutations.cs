using PodSales.Domain.Metrics;
using PodSales.GraphQL.Errors;
using PodSales.GraphQL.Features;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.Metrics;

/// <summary>Brings in metrics files.</summary>
[MutationType]
public sealed class MetricsMutations
{
    /// <summary>
    /// Brings in a CSV file of daily figures. The same file twice changes nothing; a later file replaces what it says anew.
    /// </summary>
    /// <param name="file">The file: UTF-8, a header line, columns in any order.</param>
    /// <param name="mode">STRICT stores all rows or none, SKIP_INVALID the good ones, DRY_RUN none.</param>
    /// <param name="profile">What the file is like, one of <c>importProfiles</c>; told by its header when left out.</param>
    [GraphQLName("importMetrics")]
    [LongRunning]
    [Authorize(Roles = [Roles.Admin, Roles.AdOps])]
    [UseMutationConvention(PayloadFieldName = "import")]
    [Error<FeatureDisabledError>]
    [Error<InvalidInputError>]
    public async Task<MetricsImportType> ImportMetricsAsync(
        IFile file,
        [Service] MetricsImportService imports,
        CancellationToken cancellationToken,
        ImportMode mode = ImportMode.Strict,
        string? profile = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        await using var content = file.OpenReadStream();
        return MetricsImportType.Of(await imports.ImportAsync(file.Name, content, mode, profile, cancellationToken));
    }

    /// <summary>Looks at the first thousand rows of a file and says what an import would meet. Nothing is stored.</summary>
    /// <param name="file">The file.</param>
    /// <param name="profile">What the file is like, one of <c>importProfiles</c>; told by its header when left out.</param>
    [GraphQLName("previewMetricsImport")]
    [Authorize(Roles = [Roles.Admin, Roles.AdOps])]
    [UseMutationConvention(PayloadFieldName = "preview")]
    [Error<FeatureDisabledError>]
    [Error<InvalidInputError>]
    public async Task<MetricsImportPreview> PreviewMetricsImportAsync(
        IFile file,
        string? profile,
        [Service] MetricsPreviewService previews,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        await using var content = file.OpenReadStream();
        return await previews.PreviewAsync(content, profile, cancellationToken);
    }

    /// <summary>Calls an import off that is not over yet. Nothing of it is stored then.</summary>
    /// <param name="importId">The import.</param>
    [GraphQLName("cancelImport")]
    [Authorize(Roles = [Roles.Admin, Roles.AdOps])]
    [UseMutationConvention(PayloadFieldName = "import")]
    [Error<FeatureDisabledError>]
    [Error<NotFoundError>]
    [Error<InvalidInputError>]
    public async Task<MetricsImportType> CancelImportAsync(
        [ID<MetricsImportType>] Guid importId, [Service] MetricsImportService imports, CancellationToken cancellationToken) =>
        MetricsImportType.Of(await imports.CancelAsync(importId, cancellationToken));
}

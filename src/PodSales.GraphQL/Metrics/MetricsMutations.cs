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
    [GraphQLName("importMetrics")]
    [Authorize(Roles = [Roles.Admin, Roles.AdOps])]
    [UseMutationConvention(PayloadFieldName = "import")]
    [Error<FeatureDisabledError>]
    [Error<InvalidInputError>]
    public async Task<MetricsImportType> ImportMetricsAsync(
        IFile file,
        [Service] MetricsImportService imports,
        CancellationToken cancellationToken,
        ImportMode mode = ImportMode.Strict)
    {
        ArgumentNullException.ThrowIfNull(file);
        await using var content = file.OpenReadStream();
        return MetricsImportType.Of(await imports.ImportAsync(file.Name, content, mode, cancellationToken));
    }
}

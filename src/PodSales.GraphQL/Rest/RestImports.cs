using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;
using PodSales.Data;
using PodSales.Domain;
using PodSales.Domain.Metrics;
using PodSales.GraphQL.Errors;
using PodSales.GraphQL.Features;
using PodSales.GraphQL.Metrics;

namespace PodSales.GraphQL.Rest;

/// <summary>The seed's imports, by the service that GraphQL imports with.</summary>
internal sealed class RestImports(MetricsImportService service, FeatureGate features, PodSalesDbContext database)
{
    private const int MostListed = 500;

    /// <summary>Brings in the file of a multipart request, which is read as it arrives.</summary>
    /// <exception cref="RefusalException">The feature is off, there is no CSV file, or a row of it is bad; then nothing is stored.</exception>
    public async Task<ImportBody> UploadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        await features.RequireAsync(Feature.EtlCsvUpload);
        var (name, content) = await FileOfAsync(request, cancellationToken);
        if (!name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
        {
            throw new InvalidInputException(new Problem("FILE_NOT_CSV", $"Only CSV files are taken, found \"{name}\".", "file"));
        }

        var import = await service.ImportAsync(name, content, ImportMode.Strict, profile: null, cancellationToken);
        return import.Status == ImportStatus.Failed ? throw Refusal(import) : ImportBody.Of(import);
    }

    /// <summary>An import by its id.</summary>
    /// <exception cref="RefusalException">The feature is off, or there is no such import.</exception>
    public async Task<ImportBody> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        await features.RequireAsync(Feature.EtlCsvUpload);
        var import = await database.Imports.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellationToken);
        return import is null ? throw new NotFoundException("IMPORT", id) : ImportBody.Of(import);
    }

    /// <summary>The newest imports.</summary>
    /// <param name="count">How many, from 1 to 500; fewer or more are taken as that.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="RefusalException">The feature is off.</exception>
    public async Task<IReadOnlyList<ImportBody>> LatestAsync(int count, CancellationToken cancellationToken)
    {
        await features.RequireAsync(Feature.EtlCsvUpload);
        var imports = await database.Imports.AsNoTracking()
            .OrderByDescending(import => import.CreatedAt)
            .ThenByDescending(import => import.Id)
            .Take(Math.Clamp(count, 1, MostListed))
            .ToListAsync(cancellationToken);
        return [.. imports.Select(ImportBody.Of)];
    }

    // Each bad row on a line of its own, as the seed says it.
    private static InvalidInputException Refusal(MetricsImport import)
    {
        var rows = import.Errors.Select(error => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Row {error.Row}: {error.Message}"));
        return new(new Problem(import.FailureCode!, $"CSV validation error: {string.Join('\n', rows.DefaultIfEmpty(import.FailureMessage))}", "file"));
    }

    private static async Task<(string Name, Stream Content)> FileOfAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 } boundary)
        {
            throw new MalformedRequestException("file", "missing", "Send the file as the part \"file\" of a multipart/form-data request.");
        }

        var parts = new MultipartReader(boundary, request.Body);
        while (await parts.ReadNextSectionAsync(cancellationToken) is { } part)
        {
            if (part.AsFileSection() is { Name: "file", FileStream: { } content, FileName: var name })
            {
                return (name, content);
            }
        }

        throw new MalformedRequestException("file", "missing", "The request has no part \"file\" with a file name.");
    }
}

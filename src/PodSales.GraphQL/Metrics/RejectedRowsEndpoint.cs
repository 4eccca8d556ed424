using System.Net.Mime;
using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Domain.Metrics;
using PodSales.GraphQL.Errors;

namespace PodSales.GraphQL.Metrics;

/// <summary>The rejected rows of an import as a file.</summary>
internal static class RejectedRowsEndpoint
{
    private const string Pattern = "/api/v1/etl/imports/{importId:guid}/rejected-rows.csv";

    extension(IEndpointRouteBuilder endpoints)
    {
        public void MapRejectedRows() => endpoints.MapGet(Pattern, WriteAsync).RequireAuthorization().WithRefusalsAsProblems();
    }

    public static string PathOf(Guid importId) => Pattern.Replace("{importId:guid}", importId.ToString(), StringComparison.Ordinal);

    private static async Task<IResult> WriteAsync(
        Guid importId, PodSalesDbContext database, HttpResponse response, CancellationToken cancellationToken)
    {
        if (!await database.Imports.AnyAsync(import => import.Id == importId, cancellationToken))
        {
            throw new NotFoundException("IMPORT", importId);
        }

        // Nothing in the file is to be taken for a page, whatever its sender put into the cells.
        response.Headers.XContentTypeOptions = "nosniff";
        var rows = database.RejectedRows.AsNoTracking()
            .Where(row => row.ImportId == importId)
            .OrderBy(row => row.Row)
            .AsAsyncEnumerable();
        return Results.Stream(
            async body =>
            {
                await using var writer = new StreamWriter(body, leaveOpen: true);
                await RejectedRowsCsv.WriteAsync(rows.Select(row => row.ToRow()), writer, cancellationToken);
            },
            MediaTypeNames.Text.Csv,
            $"rejected-rows-{importId}.csv");
    }
}

using System.Text;
using System.Text.Json;
using PodSales.GraphQL.Tests.Servers;

namespace PodSales.GraphQL.Tests.Metrics;

/// <summary>What ad operations do with imports.</summary>
internal static class ImportCalls
{
    private const string Preview =
        """
        mutation ($file: Upload!, $profile: String) {
          previewMetricsImport(input: { file: $file, profile: $profile }) {
            preview {
              failureCode failureMessage profile { name source rateUnit } columns { header column } ignoredColumns
              rowsRead isWholeFile rejected
              rows { row metric { day source downloads completionRate episode { title } podcast { title } } }
              errors { row column value code message }
            }
            errors { __typename ... on Error { code message } }
          }
        }
        """;

    extension(Caller caller)
    {
        public async Task<Outcome> PreviewAsync(string file, string? profile = null) => new((await caller.UploadAsync(
            Preview, new ByteArrayContent(Encoding.UTF8.GetBytes(file)), new { file = (string?)null, profile })).Data.At("previewMetricsImport"));

        public Task<Outcome> CancelImportAsync(string importId) =>
            caller.MutateAsync("cancelImport", "import { id status inserted }", new { importId });

        public async Task<JsonElement> ImportAsync(string file, string mode = "STRICT", string? profile = null) =>
            (await caller.UploadAsync(file, mode, profile)).Data.At("importMetrics.import");
    }
}

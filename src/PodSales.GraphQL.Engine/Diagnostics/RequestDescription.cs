using System.Diagnostics;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.PersistedOperations;
using static PodSales.GraphQL.Engine.Diagnostics.TelemetryNames;

namespace PodSales.GraphQL.Engine.Diagnostics;

/// <summary>What a span tells of its request, as far as the options have it.</summary>
internal static class RequestDescription
{
    private const int MaxNameLength = 64;

    extension(Activity span)
    {
        /// <param name="request">The request.</param>
        /// <param name="options">What is told of it.</param>
        /// <param name="operationName">The name of its operation; null where it has none.</param>
        /// <param name="documentHash">The hash of its document; null where that is not known yet.</param>
        public void Describe(IOperationRequest request, InstrumentationOptions options, string? operationName, string? documentHash)
        {
            Set(RequestDetails.OperationName, Attributes.OperationName, () => Clean(operationName));
            Set(RequestDetails.Id, Attributes.DocumentId, () => Clean(request.DocumentId));
            Set(RequestDetails.Hash, Attributes.DocumentHash, () => documentHash ?? (request.Document is { } text ? DocumentHash.Named(text) : null));
            Set(RequestDetails.Document, Attributes.Document, () => request.Document);
            Set(RequestDetails.Variables, Attributes.Variables, () => request.VariableValues?.GetRawText());
            Set(RequestDetails.Extensions, Attributes.Extensions, () => request.Extensions?.GetRawText());

            void Set(RequestDetails detail, string attribute, Func<string?> value)
            {
                if (options.Tells(detail))
                {
                    span.SetTag(attribute, value());
                }
            }
        }
    }

    /// <summary>What a client calls something, made harmless for whoever reads the trace: short, and of characters that names have.</summary>
    private static string? Clean(string? name) => name is null ? null : string.Concat(
        name.Take(MaxNameLength).Select(character => char.IsAsciiLetterOrDigit(character) || character is '_' or '-' or ':' ? character : '_'));
}

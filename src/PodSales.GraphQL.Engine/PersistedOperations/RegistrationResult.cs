using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Execution.Results;

namespace PodSales.GraphQL.Engine.PersistedOperations;

/// <summary>Tells clients whether the documents of their requests are stored from now on.</summary>
internal static class RegistrationResult
{
    /// <param name="result">The result of the request.</param>
    /// <param name="hash">The hash that the client sent.</param>
    /// <param name="expectedHash">The hash that the document has.</param>
    /// <param name="isPersisted">Whether it is stored.</param>
    public static OperationResult Of(OperationResult result, string hash, string expectedHash, bool isPersisted) =>
        new ExtendedResult(result, PersistedQuery.Extension, json =>
        {
            json.WriteStartObject();
            json.WriteString(PersistedQuery.HashMember, hash);
            json.WriteBoolean("persisted", isPersisted);
            if (hash != expectedHash)
            {
                json.WriteString("expectedHashValue", expectedHash);
                json.WriteString("expectedHashType", PersistedQuery.HashMember);
                json.WriteString("expectedHashFormat", "Hex");
            }

            json.WriteEndObject();
        });
}

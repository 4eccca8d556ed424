using System.Security.Cryptography;
using System.Text;

namespace PodSales.GraphQL.Engine.PersistedOperations;

/// <summary>The name of a document by its content.</summary>
internal static class DocumentHash
{
    /// <summary>SHA-256 of the text in UTF-8, in lower-case hexadecimal digits, as clients compute it.</summary>
    public static string Of(string document) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(document)));

    /// <summary>The hash with the name of its algorithm, as telemetry has it.</summary>
    public static string Named(string document) => $"sha256:{Of(document)}";
}

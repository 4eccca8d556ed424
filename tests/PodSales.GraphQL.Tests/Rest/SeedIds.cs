namespace PodSales.GraphQL.Tests.Rest;

/// <summary>The plain UUIDs inside of global ids.</summary>
internal static class SeedIds
{
    /// <summary>The UUID that a global id holds.</summary>
    public static Guid Plain(string globalId)
    {
        var bytes = Convert.FromBase64String(globalId);
        return new Guid(bytes.AsSpan(Array.IndexOf(bytes, (byte)':') + 1));
    }
}

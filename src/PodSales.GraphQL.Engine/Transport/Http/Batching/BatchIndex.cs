using System.Globalization;
using System.Text;

namespace PodSales.GraphQL.Engine.Transport.Http.Batching;

/// <summary>Which operation of a batch a result belongs to.</summary>
/// <param name="Request">The position of its request in the body, from 0; null where the body is one request.</param>
/// <param name="Variables">The position of its variables in their list, from 0; null where there is no list of them.</param>
internal readonly record struct BatchIndex(int? Request, int? Variables)
{
    /// <summary>The members of the result that say so, in UTF-8, with a comma behind each.</summary>
    public byte[] ToUtf8Members() => Encoding.UTF8.GetBytes(Member("requestIndex", Request) + Member("variableIndex", Variables));

    private static string Member(string name, int? position) =>
        position is { } number ? string.Create(CultureInfo.InvariantCulture, $"\"{name}\":{number},") : "";
}

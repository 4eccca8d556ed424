using System.Text;

namespace PodSales.GraphQL.Engine.Tests.Transport.Incremental;

/// <summary>
/// Reads the parts of a response in the format <c>multipart/mixed</c> as GraphQL clients do: a part is whole as soon as the
/// boundary behind it is there, whatever follows.
/// </summary>
internal sealed class ResponseParts
{
    private const string Head = "\r\nContent-Type: application/json; charset=utf-8\r\n\r\n";

    private readonly StreamReader _body;
    private readonly string _boundary;

    private ResponseParts(Stream body, string boundary) => (_body, _boundary) = (new StreamReader(body), boundary);

    public static async Task<ResponseParts> OfAsync(HttpResponseMessage response)
    {
        Assert.Equal("multipart/mixed", response.Content.Headers.ContentType?.MediaType);
        var boundary = response.Content.Headers.ContentType!.Parameters.Single(parameter => parameter.Name == "boundary").Value!.Trim('"');
        var parts = new ResponseParts(await response.Content.ReadAsStreamAsync(), $"\r\n--{boundary}");
        Assert.Equal("", await parts.ReadToBoundaryAsync());
        return parts;
    }

    /// <summary>The text of the next part; null at the end.</summary>
    public async Task<string?> NextAsync()
    {
        var part = await ReadToBoundaryAsync();
        if (part == "--\r\n")
        {
            return null;
        }

        Assert.StartsWith(Head, part, StringComparison.Ordinal);
        return part[Head.Length..];
    }

    private async Task<string> ReadToBoundaryAsync()
    {
        var text = new StringBuilder();
        var character = new char[1];
        while (await _body.ReadAsync(character) > 0)
        {
            text.Append(character);
            if (text.Length >= _boundary.Length && text.ToString(text.Length - _boundary.Length, _boundary.Length) == _boundary)
            {
                return text.ToString(0, text.Length - _boundary.Length);
            }
        }

        return text.ToString();
    }
}

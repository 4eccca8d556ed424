namespace PodSales.GraphQL.Engine.Language;

/// <summary>The text of a document, and the way from an offset in it to a line and a column.</summary>
/// <param name="body">The text; offsets count its UTF-16 code units.</param>
internal sealed class Source(string body)
{
    public string Body { get; } = body;

    /// <summary>Finds the line and column of an offset. A line ends at LF, CRLF or CR.</summary>
    public Location LocationAt(int offset)
    {
        var line = 1;
        var lineStart = 0;
        for (var i = 0; i < offset && i < Body.Length; i++)
        {
            var isLineEnd = Body[i] == '\n' || (Body[i] == '\r' && !(i + 1 < Body.Length && Body[i + 1] == '\n'));
            if (isLineEnd)
            {
                line++;
                lineStart = i + 1;
            }
        }

        return new Location(line, offset - lineStart + 1);
    }
}

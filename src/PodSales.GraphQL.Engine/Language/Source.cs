namespace PodSales.GraphQL.Engine.Language;

/// <summary>The text of a document, and the way from an offset in it to a line and a column.</summary>
/// <param name="body">The text; offsets count its UTF-16 code units.</param>
internal sealed class Source(string body)
{
    public string Body { get; } = body;

    /// <summary>Where lines start, in order. An error can have thousands of locations, so that the text is read for lines but once.</summary>
    private int[] LineStarts => field ??= FindLineStarts();

    /// <summary>Finds the line and column of an offset. A line ends at LF, CRLF or CR.</summary>
    public Location LocationAt(int offset)
    {
        var found = Array.BinarySearch(LineStarts, offset);
        var line = found >= 0 ? found : ~found - 1;
        return new Location(line + 1, offset - LineStarts[line] + 1);
    }

    private int[] FindLineStarts()
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < Body.Length; i++)
        {
            var isLineEnd = Body[i] == '\n' || (Body[i] == '\r' && !(i + 1 < Body.Length && Body[i + 1] == '\n'));
            if (isLineEnd)
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }
}

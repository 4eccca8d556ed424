using System.Buffers.Text;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq.Expressions;
using System.Text;
using PodSales.GraphQL.Engine.DataLoaders.Data;
using PodSales.GraphQL.Engine.Types.Pagination;

namespace PodSales.GraphQL.Engine.Conventions.Paging;

/// <summary>Pages as connections, and pages of lists that are in memory already and have no order but their own.</summary>
internal static class Pages
{
    /// <summary>The page as a connection; cursors are made when they are asked for.</summary>
    public static Connection<T> ToConnection<T>(Page<T> page)
    {
        Func<int, string> cursorAt = page.CursorAt;
        return ToConnection(page, [.. page.Items.Select((item, index) => new Edge<T>(item, index, cursorAt))]);
    }

    /// <summary>The page as a connection with edges of one's own, one for each item.</summary>
    public static Connection<TTarget> ToConnection<TSource, TTarget>(Page<TSource> page, Edge<TTarget>[] edges) => new(
        edges,
        ConnectionPageInfo.Of(page.HasNextPage, page.HasPreviousPage, edges.FirstOrDefault(), edges.LastOrDefault()),
        page.TotalCount ?? 0);

    public static bool IsOrdered(IQueryable query) => query.Expression is MethodCallExpression call
        && (call.Method.Name.StartsWith("OrderBy", StringComparison.Ordinal) || call.Method.Name.StartsWith("ThenBy", StringComparison.Ordinal));

    /// <summary>Cuts a page out of a list; its cursors are positions.</summary>
    public static Page<T> ByIndex<T>(ImmutableArray<T> items, PagingArguments arguments)
    {
        var start = arguments.After is { } after ? Position(after, "after") + 1 : 0;
        var end = arguments.Before is { } before ? Math.Min(Position(before, "before"), items.Length) : items.Length;
        if (arguments.First is { } first)
        {
            end = Math.Min(end, start + Math.Min(first, items.Length));
        }
        else if (arguments.Last is { } last)
        {
            start = Math.Max(start, end - last);
        }

        start = Math.Min(start, items.Length);
        end = Math.Max(start, end);
        return new KeysetPage<T>(items[start..end], end < items.Length, start > 0, index => Cursor(start + index), items.Length);
    }

    private static string Cursor(int position) =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(position.ToString(CultureInfo.InvariantCulture)));

    private static int Position(string cursor, string argument)
    {
        try
        {
            var text = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor));
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var position) && position < int.MaxValue)
            {
                return position;
            }
        }
        catch (FormatException)
        {
            throw CursorFormat.Refused(cursor, argument);
        }

        throw CursorFormat.Refused(cursor, argument);
    }
}

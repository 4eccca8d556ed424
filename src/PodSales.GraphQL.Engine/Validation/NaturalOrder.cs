namespace PodSales.GraphQL.Engine.Validation;

/// <summary>Orders names as people count: runs of digits by their number (<c>a2</c> before <c>a10</c>), all else by code unit.</summary>
internal sealed class NaturalOrder : IComparer<string>
{
    public static NaturalOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        ReadOnlySpan<char> left = x, right = y;
        while (!left.IsEmpty && !right.IsEmpty)
        {
            var order = char.IsAsciiDigit(left[0]) && char.IsAsciiDigit(right[0])
                ? CompareNumbers(ref left, ref right)
                : CompareFirst(ref left, ref right);
            if (order != 0)
            {
                return order;
            }
        }

        return left.Length.CompareTo(right.Length);
    }

    private static int CompareFirst(ref ReadOnlySpan<char> left, ref ReadOnlySpan<char> right)
    {
        var order = left[0].CompareTo(right[0]);
        left = left[1..];
        right = right[1..];
        return order;
    }

    private static int CompareNumbers(ref ReadOnlySpan<char> left, ref ReadOnlySpan<char> right)
    {
        var leftDigits = TakeNumber(ref left);
        var rightDigits = TakeNumber(ref right);
        return leftDigits.Length != rightDigits.Length
            ? leftDigits.Length.CompareTo(rightDigits.Length)
            : leftDigits.SequenceCompareTo(rightDigits);
    }

    /// <summary>Takes the digits off the front; a leading zero is a number by itself.</summary>
    private static ReadOnlySpan<char> TakeNumber(ref ReadOnlySpan<char> text)
    {
        var length = 1;
        while (text[0] != '0' && length < text.Length && char.IsAsciiDigit(text[length]))
        {
            length++;
        }

        var number = text[..length];
        text = text[length..];
        return number;
    }
}

namespace PodSales.Domain.Tests;

internal static class Pairs
{
    /// <summary>Every member of one enum with every member of another.</summary>
    public static TheoryData<TFirst, TSecond> Of<TFirst, TSecond>()
        where TFirst : struct, Enum
        where TSecond : struct, Enum
    {
        var pairs = new TheoryData<TFirst, TSecond>();
        foreach (var first in Enum.GetValues<TFirst>())
        {
            foreach (var second in Enum.GetValues<TSecond>())
            {
                pairs.Add(first, second);
            }
        }

        return pairs;
    }
}

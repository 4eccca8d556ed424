using System.Collections.Immutable;

namespace PodSales.Domain.InsertionOrders;

/// <summary>What came of changing an order.</summary>
public abstract record OrderResult
{
    private OrderResult()
    {
    }

    /// <summary>The change is made.</summary>
    /// <param name="Lines">The lines that changed.</param>
    public sealed record Done(ImmutableArray<LineItem> Lines) : OrderResult;

    /// <summary>Nothing changed.</summary>
    /// <param name="Problem">Why, the first of the reasons.</param>
    public sealed record Refused(Problem Problem) : OrderResult;
}

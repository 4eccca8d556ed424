namespace PodSales.Domain.InsertionOrders;

/// <summary>Arithmetic of prices per thousand impressions (CPM). Each result is rounded once, halves to even.</summary>
public static class ImpressionPrice
{
    /// <summary>What a number of impressions costs: <c>impressions · cpm / 1000</c>.</summary>
    /// <param name="impressions">How many, from 0.</param>
    /// <param name="cpm">The price of a thousand.</param>
    /// <returns>The cost, in the currency of the price.</returns>
    public static Money Gross(long impressions, Money cpm)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(impressions);
        return cpm.Times(impressions / 1000m);
    }

    /// <summary>What a thousand delivered impressions have brought: <c>1000 · revenue / delivered</c>.</summary>
    /// <param name="revenue">What was earned.</param>
    /// <param name="delivered">How many impressions were delivered, from 0.</param>
    /// <returns>The effective CPM; null when nothing was delivered.</returns>
    public static Money? Effective(Money revenue, long delivered)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(delivered);
        return delivered == 0 ? null : revenue.Times(1000m / delivered);
    }

    /// <summary>What is left after the agency's commission: <c>gross · (1 − commission)</c>.</summary>
    /// <param name="gross">The price before commission.</param>
    /// <param name="commission">The agency's share, from 0 to 1; 0.15 by trade habit.</param>
    /// <returns>The net price.</returns>
    public static Money Net(Money gross, decimal commission)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(commission);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(commission, 1m);
        return gross - gross.Times(commission);
    }
}

using PodSales.Domain.Catalog;

namespace PodSales.Domain.Matching;

/// <summary>Known shares of a group, brought to a sum of 1, and how well they are founded.</summary>
/// <param name="Shares">One share a cell.</param>
/// <param name="Evidence">
/// The known part of the audience, lowered for a small base: <c>(1 − unknown) · n / (n + 200)</c>. A base that is not
/// told lowers nothing.
/// </param>
internal sealed record Distribution(double[] Shares, double Evidence)
{
    private const double SmallBase = 200;

    /// <summary>Gathers shares into cells; null when nothing is known.</summary>
    public static Distribution? From(AudienceShares? audience, int cells, Action<double[], AudienceShare> add)
    {
        if (audience is null)
        {
            return null;
        }

        var shares = new double[cells];
        foreach (var share in audience.Shares)
        {
            add(shares, share);
        }

        var known = shares.Sum();
        if (known <= 0)
        {
            return null;
        }

        var founded = audience.Base is { } size ? size / (size + SmallBase) : 1;
        return founded <= 0 ? null : new([.. shares.Select(share => share / known)], Math.Min(1, known) * founded);
    }

    /// <summary>One less the total variation: <c>Σ min(p, q)</c>.</summary>
    public static double Overlap(ReadOnlySpan<double> p, ReadOnlySpan<double> q)
    {
        var sum = 0.0;
        for (var cell = 0; cell < p.Length; cell++)
        {
            sum += Math.Min(p[cell], q[cell]);
        }

        return Math.Min(1, sum);
    }

    /// <summary>
    /// One less the earth mover's distance on ordered cells, as a part of the longest way: <c>1 − Σ|P − Q| / (m −
    /// 1)</c> over the
    /// cumulated shares (Rubner, Tomasi, Guibas 2000).
    /// </summary>
    public static double OrderedCloseness(ReadOnlySpan<double> p, ReadOnlySpan<double> q)
    {
        var (moved, difference) = (0.0, 0.0);
        for (var cell = 0; cell < p.Length - 1; cell++)
        {
            difference += p[cell] - q[cell];
            moved += Math.Abs(difference);
        }

        return Math.Clamp(1 - (moved / (p.Length - 1)), 0, 1);
    }
}

namespace PodSales.Domain.Matching;

/// <summary>A share as people read it.</summary>
internal static class Percent
{
    public static string Of(double share) => FormattableString.Invariant($"{100 * share:0.#}%");
}

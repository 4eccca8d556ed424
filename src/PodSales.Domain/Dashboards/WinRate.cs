namespace PodSales.Domain.Dashboards;

/// <summary>How many of the closed deals were won.</summary>
/// <param name="Won">Won deals, from 0.</param>
/// <param name="Lost">Lost deals, from 0.</param>
public sealed record WinRate(int Won, int Lost)
{
    /// <summary>Won of all closed ones, from 0 to 1; null when none is closed.</summary>
    public double? Share => Won + Lost == 0 ? null : (double)Won / (Won + Lost);
}

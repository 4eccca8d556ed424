namespace PodSales.Domain.InsertionOrders;

/// <summary>Where the promo codes of a tenant are known: storage, outside of this library.</summary>
public interface IPromoCodeRegistry
{
    /// <summary>
    /// Takes a code for a show, unless it is taken: both in one step, so that two callers never get the same code.
    /// </summary>
    /// <param name="code">The code.</param>
    /// <param name="podcastId">The show it is for.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>True when the code was free and now is not.</returns>
    Task<bool> TryTakeAsync(PromoCode code, Guid podcastId, CancellationToken cancellationToken);
}

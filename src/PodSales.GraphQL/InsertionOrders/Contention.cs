using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Domain;
using PodSales.GraphQL.Errors;

namespace PodSales.GraphQL.InsertionOrders;

/// <summary>Repeats what somebody else was faster with.</summary>
internal static class Contention
{
    // Of those who write at once, each round lets at least one through, so this many may write at the same moment.
    private const int Tries = 64;
    private const string PromoCodeIndex = "ux_line_items_promo_code_key";

    extension(PodSalesDbContext database)
    {
        /// <summary>Loads, decides and saves; again from the beginning when a row it decided on was changed meanwhile.</summary>
        /// <param name="attempt">Does it once. It is called with nothing tracked.</param>
        /// <param name="chosenCodes">The promo codes that must be had as they are; null when others would do.</param>
        /// <exception cref="InvalidInputException">Another line has one of the codes.</exception>
        /// <exception cref="VersionConflictException">Others were faster each time.</exception>
        public async Task<T> RepeatAsync<T>(Func<Task<T>> attempt, Func<string>? chosenCodes = null)
        {
            for (var tries = 1; ; tries++)
            {
                try
                {
                    return await attempt();
                }
                catch (DuplicateValueException taken) when (taken.Index == PromoCodeIndex && chosenCodes?.Invoke() is { Length: > 0 } codes)
                {
                    throw new InvalidInputException(new Problem(
                        "PROMO_CODE_TAKEN", $"Another line has one of the promo codes {codes} already; choose another one, or leave it out to get one.", "lines"));
                }
                catch (DbUpdateException exception) when (exception is DuplicateValueException or StaleVersionException && tries < Tries)
                {
                    database.ChangeTracker.Clear();
                }
                catch (StaleVersionException)
                {
                    throw new VersionConflictException(expected: 0, current: null);
                }
            }
        }
    }
}

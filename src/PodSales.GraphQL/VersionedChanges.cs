using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Domain;
using PodSales.GraphQL.Errors;

namespace PodSales.GraphQL;

/// <summary>Loads an aggregate to change it, and saves it unless somebody else was faster.</summary>
internal static class VersionedChanges
{
    extension(PodSalesDbContext database)
    {
        /// <summary>Loads what is to be changed.</summary>
        /// <param name="kind">What it is, in capitals: <c>PODCAST</c>.</param>
        /// <param name="id">Which one.</param>
        /// <param name="expectedVersion">The version the caller decided on; null to decide on the present one.</param>
        /// <param name="cancellationToken">Ends the look-up.</param>
        /// <exception cref="RefusalException">There is no such thing, or its version is another.</exception>
        public async Task<TAggregate> LoadAsync<TAggregate>(
            string kind, Guid id, int? expectedVersion, CancellationToken cancellationToken)
            where TAggregate : Aggregate
        {
            var aggregate = await database.Set<TAggregate>().SingleOrDefaultAsync(row => row.Id == id, cancellationToken)
                ?? throw new NotFoundException(kind, id);
            return expectedVersion is { } expected && expected != aggregate.Version
                ? throw new VersionConflictException(expected, aggregate.Version)
                : aggregate;
        }

        /// <summary>Saves what was changed.</summary>
        /// <param name="aggregate">What was changed.</param>
        /// <param name="expectedVersion">The version the caller decided on.</param>
        /// <param name="cancellationToken">Ends it before anything is written.</param>
        /// <exception cref="VersionConflictException">Somebody else changed it meanwhile.</exception>
        public async Task<TAggregate> SaveAsync<TAggregate>(
            TAggregate aggregate, int? expectedVersion, CancellationToken cancellationToken)
            where TAggregate : Aggregate
        {
            try
            {
                await database.SaveChangesAsync(cancellationToken);
                return aggregate;
            }
            catch (StaleVersionException)
            {
                throw new VersionConflictException(expectedVersion ?? aggregate.Version - 1, current: null);
            }
        }

        /// <summary>Makes sure that something that is referred to is there.</summary>
        /// <param name="kind">What it is, in capitals: <c>PODCAST</c>.</param>
        /// <param name="id">Which one; null refers to nothing.</param>
        /// <param name="cancellationToken">Ends the look-up.</param>
        /// <exception cref="NotFoundException">There is no such thing.</exception>
        public async Task RequireAsync<TAggregate>(string kind, Guid? id, CancellationToken cancellationToken)
            where TAggregate : Aggregate
        {
            if (id is { } present && !await database.Set<TAggregate>().AnyAsync(row => row.Id == present, cancellationToken))
            {
                throw new NotFoundException(kind, present);
            }
        }
    }
}

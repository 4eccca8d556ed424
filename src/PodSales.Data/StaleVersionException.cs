using Microsoft.EntityFrameworkCore;
using PodSales.Domain;

namespace PodSales.Data;

/// <summary>Something was changed by someone else since it was read. Nothing was written; read it again and repeat the change.</summary>
public sealed class StaleVersionException : DbUpdateConcurrencyException
{
    /// <summary>Makes the exception without naming the row.</summary>
    public StaleVersionException() : this("It was changed by someone else meanwhile; read it again and repeat the change.")
    {
    }

    /// <summary>Makes the exception.</summary>
    /// <param name="message">What was changed.</param>
    public StaleVersionException(string message) : base(message)
    {
    }

    /// <summary>Makes the exception with its cause.</summary>
    /// <param name="message">What was changed.</param>
    /// <param name="innerException">The cause.</param>
    public StaleVersionException(string message, Exception innerException) : base(message, innerException)
    {
    }

    internal static StaleVersionException From(DbUpdateConcurrencyException exception)
    {
        var aggregate = exception.Entries.Select(entry => entry.Entity).OfType<Aggregate>().FirstOrDefault();
        return aggregate is null
            ? new("A row was changed or removed by someone else meanwhile; read it again and repeat the change.", exception)
            : new(
                $"{aggregate.GetType().Name} {aggregate.Id} was changed by someone else meanwhile; read it again and repeat the change.",
                exception);
    }
}

using System.Linq.Expressions;

namespace PodSales.GraphQL.Engine.DataLoaders.Data;

/// <summary>Gathers what is read of each value.</summary>
public interface ISelectorBuilder
{
    /// <summary>Reads these members too.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="selector">An object initializer with the members.</param>
    /// <exception cref="ArgumentException">The selector is no object initializer.</exception>
    void Add<T>(Expression<Func<T, T>> selector);

    /// <summary>Everything that was added, as one selector.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <returns>The selector; null where nothing was added, and so everything is read.</returns>
    Expression<Func<T, T>>? TryCompile<T>();
}

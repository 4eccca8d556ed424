using System.Collections.Immutable;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.Conventions.Mutations;

/// <summary>The errors that one mutation declares.</summary>
/// <param name="Union">Their union.</param>
/// <param name="Mappings">How exceptions become errors.</param>
internal sealed record MutationErrors(UnionType Union, ImmutableArray<ErrorMapping> Mappings)
{
    /// <summary>The errors of an exception; null where it, or one of several in it, is not declared.</summary>
    public IReadOnlyList<object>? Match(Exception exception, IServiceProvider services)
    {
        if (Find(exception) is { } mapping)
        {
            return [mapping.Create(exception, services)];
        }

        if (exception is not AggregateException { InnerExceptions: { Count: > 0 } inner })
        {
            return null;
        }

        var errors = inner.Select(one => Match(one, services)).ToList();
        return errors.TrueForAll(error => error is not null) ? [.. errors.SelectMany(error => error!)] : null;
    }

    /// <summary>The mapping whose exception is closest to the given one.</summary>
    private ErrorMapping? Find(Exception exception) => Mappings
        .Where(mapping => mapping.Exception.IsInstanceOfType(exception))
        .OrderByDescending(mapping => Depth(mapping.Exception))
        .FirstOrDefault();

    private static int Depth(Type type) => type.BaseType is { } parent ? Depth(parent) + 1 : 0;
}

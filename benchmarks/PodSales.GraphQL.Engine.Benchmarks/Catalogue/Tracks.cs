using System.Collections.Immutable;
using System.Globalization;

namespace PodSales.GraphQL.Engine.Benchmarks.Catalogue;

/// <summary>The rows that all servers answer with; graphql-http/mercurius.js makes the same.</summary>
public static class Tracks
{
    public static ImmutableArray<Track> All { get; } = [.. Enumerable.Range(1, 1000).Select(Make)];

    private static Track Make(int number) => new(
        number,
        string.Create(CultureInfo.InvariantCulture, $"Track number {number}"),
        60 + (number * 37 % 3600),
        number % 50 / 10.0,
        number % 7 == 0);
}

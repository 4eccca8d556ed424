using PodSales.GraphQL.Engine.Types;

namespace PodSales.GraphQL.Engine.Benchmarks.Catalogue;

[QueryType]
public sealed class CatalogueQueries
{
    private static readonly IReadOnlyList<Track> All = [.. Tracks.All];

    public IReadOnlyList<Track> GetTracks() => All;
}

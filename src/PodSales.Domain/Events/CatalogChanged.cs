using System.Text.Json;
using System.Text.Json.Serialization;

namespace PodSales.Domain.Events;

/// <summary>Something in the catalogue changed: <c>podcast.created</c>, <c>ad_unit.archived</c> and so on.</summary>
/// <param name="Kind">What changed.</param>
/// <param name="Id">Which one.</param>
/// <param name="Change">How.</param>
/// <param name="Name">Its name or title after the change.</param>
public sealed record CatalogChanged(CatalogKind Kind, Guid Id, CatalogChange Change, string Name) : DomainEvent
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string Type => $"{AggregateKind}.{JsonNamingPolicy.SnakeCaseLower.ConvertName(Change.ToString())}";

    /// <inheritdoc/>
    [JsonIgnore]
    public override string AggregateKind => JsonNamingPolicy.SnakeCaseLower.ConvertName(Kind.ToString());

    /// <inheritdoc/>
    [JsonIgnore]
    public override Guid AggregateId => Id;
}

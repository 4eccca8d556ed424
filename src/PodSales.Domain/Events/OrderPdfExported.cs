namespace PodSales.Domain.Events;

/// <summary>The document of an insertion order was drawn up.</summary>
/// <param name="IoId">Which order.</param>
/// <param name="DealId">The deal it comes from; null when it comes from none.</param>
public sealed record OrderPdfExported(Guid IoId, Guid? DealId) : DomainEvent
{
    /// <inheritdoc/>
    public override string Type => "io.pdf_exported";

    /// <inheritdoc/>
    public override string AggregateKind => "io";

    /// <inheritdoc/>
    public override Guid AggregateId => IoId;
}

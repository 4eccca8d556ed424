using System.Collections.Immutable;

namespace PodSales.Domain.InsertionOrders;

/// <summary>A change of an order, all of it or nothing.</summary>
public sealed record OrderRevision
{
    /// <summary>What the order said apart from its lines when the change was proposed; null when that stays.</summary>
    public OrderDetails? DetailsBefore { get; init; }

    /// <summary>What it is to say; null when that stays.</summary>
    public OrderDetails? DetailsAfter { get; init; }

    /// <summary>The lines that change, are added or are called off.</summary>
    public ImmutableArray<LineRevision> Lines { get; init; } = [];

    /// <summary>Whether it changes nothing.</summary>
    public bool IsEmpty => DetailsAfter is null && Lines is [];
}

using PodSales.GraphQL.Engine.Conventions.Filtering;
using PodSales.GraphQL.Engine.Conventions.Paging;
using PodSales.GraphQL.Engine.Conventions.Sorting;
using PodSales.GraphQL.Engine.SchemaBuilding.Configurations;

namespace PodSales.GraphQL.Engine.SchemaBuilding;

/// <summary>What a field asks for, before its resolver is compiled.</summary>
internal sealed class FieldSetup
{
    public required FieldConfiguration Configuration { get; init; }

    public required FieldOwner Owner { get; init; }

    public required string Name { get; init; }

    public required MemberType Result { get; init; }

    /// <summary>The type of the items of a list or connection; null for other fields.</summary>
    public Type? ItemType { get; init; }

    /// <summary>Null unless the field is a connection.</summary>
    public PagingSettings? Paging { get; init; }

    /// <summary>Null unless the field takes <c>where</c>.</summary>
    public FilterType? Filter { get; init; }

    /// <summary>Null unless the field takes <c>order</c>.</summary>
    public SortType? Sort { get; init; }

    /// <summary>Whether only what is selected of the items is read.</summary>
    public bool Projects { get; init; }

    /// <summary>Whether the field is one of the items.</summary>
    public bool TakesOne { get; init; }

    /// <summary>Whether it is an error that there are several items to take one of.</summary>
    public bool TakesOnly { get; init; }

    /// <summary>The argument whose fields the method's parameters are; null where they are arguments themselves.</summary>
    public string? InputArgument { get; init; }

    /// <summary>Whether the resolver takes a query context, and so filters, orders and selects by itself.</summary>
    public bool TakesQueryContext { get; set; }

    public string Coordinate => $"{Owner.TypeName}.{Name}";
}

namespace PodSales.GraphQL.Engine.Data.Sorting;

/// <summary>A sort type without the type of what it sorts.</summary>
internal interface ISortInputType
{
    SortTypeConfiguration Describe();
}

namespace PodSales.GraphQL.Engine.Data.Filters;

/// <summary>A filter type without the type of what it filters.</summary>
internal interface IFilterInputType
{
    FilterTypeConfiguration Describe();
}

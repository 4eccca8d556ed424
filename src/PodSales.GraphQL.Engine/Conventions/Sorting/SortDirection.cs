namespace PodSales.GraphQL.Engine.Conventions.Sorting;

/// <summary>Whether small or large keys come first.</summary>
internal enum SortDirection
{
    Asc,
    Desc,
}

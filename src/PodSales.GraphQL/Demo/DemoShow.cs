namespace PodSales.GraphQL.Demo;

/// <summary>A show of the demo network.</summary>
/// <param name="Title">The title.</param>
/// <param name="Host">Who makes it.</param>
/// <param name="Category">The Apple Podcasts category.</param>
/// <param name="Downloads">Downloads in a usual month.</param>
/// <param name="Listeners">Who listens.</param>
/// <param name="DaysApart">The days between two episodes.</param>
/// <param name="IsExplicit">Whether it is marked as explicit.</param>
internal sealed record DemoShow(
    string Title, string Host, string Category, long Downloads, DemoListeners Listeners, int DaysApart = 7, bool IsExplicit = false);

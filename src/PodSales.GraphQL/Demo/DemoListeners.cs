namespace PodSales.GraphQL.Demo;

/// <summary>Kinds of audience that demo shows have.</summary>
internal enum DemoListeners
{
    YoungUrban,
    Professionals,
    Parents,
    SportsFans,
    Curious,
    British,
    Older,
}

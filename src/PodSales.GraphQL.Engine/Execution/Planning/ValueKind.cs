namespace PodSales.GraphQL.Engine.Execution.Planning;

/// <summary>How a value is completed.</summary>
internal enum ValueKind
{
    Leaf,
    List,
    Object,
    Abstract,
}

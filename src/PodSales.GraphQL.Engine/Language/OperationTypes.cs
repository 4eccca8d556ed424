namespace PodSales.GraphQL.Engine.Language;

/// <summary>The keywords of the operation types.</summary>
internal static class OperationTypes
{
    public static string Keyword(this OperationType operation) => operation switch
    {
        OperationType.Query => "query",
        OperationType.Mutation => "mutation",
        OperationType.Subscription => "subscription",
    };
}

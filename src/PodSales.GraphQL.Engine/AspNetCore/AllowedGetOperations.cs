namespace PodSales.GraphQL.Engine.AspNetCore;

/// <summary>Which kinds of operation a GET may run.</summary>
[Flags]
public enum AllowedGetOperations
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Queries.</summary>
    Query = 1,

    /// <summary>Mutations; a link that somebody follows can then change data.</summary>
    Mutation = 2,

    /// <summary>Subscriptions, answered as server-sent events or another streaming format.</summary>
    Subscription = 4,

    /// <summary>Queries and mutations.</summary>
    QueryAndMutation = Query | Mutation,

    /// <summary>Every kind.</summary>
    All = Query | Mutation | Subscription,
}

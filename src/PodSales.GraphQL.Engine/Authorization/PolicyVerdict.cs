namespace PodSales.GraphQL.Engine.Authorization;

/// <summary>What became of the evaluation of a policy.</summary>
internal enum PolicyVerdict
{
    /// <summary>The user meets it.</summary>
    Granted,

    /// <summary>The user does not meet it.</summary>
    Denied,

    /// <summary>There is no policy of that name.</summary>
    Unknown,
}

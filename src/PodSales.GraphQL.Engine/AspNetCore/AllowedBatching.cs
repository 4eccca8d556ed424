namespace PodSales.GraphQL.Engine.AspNetCore;

/// <summary>How one HTTP request may ask for several operations.</summary>
[Flags]
public enum AllowedBatching
{
    /// <summary>Not at all.</summary>
    None = 0,

    /// <summary>One operation for several sets of variables: <c>variables</c> is a list of objects.</summary>
    VariableBatching = 1,

    /// <summary>Several requests that do not depend on each other: the body is a list of them.</summary>
    RequestBatching = 2,

    /// <summary>Both, each by itself and together.</summary>
    All = VariableBatching | RequestBatching,
}

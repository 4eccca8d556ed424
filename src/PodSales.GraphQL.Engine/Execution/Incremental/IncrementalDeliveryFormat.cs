namespace PodSales.GraphQL.Engine.Execution.Incremental;

/// <summary>How the parts of a response that come later are worded, by the edition of the specification's draft.</summary>
internal enum IncrementalDeliveryFormat
{
    /// <summary>Not at all: <c>@defer</c> and <c>@stream</c> have no effect, and the response comes whole.</summary>
    None,

    /// <summary>The edition of 2022: each part tells its path and label, and has all that its fragment selects.</summary>
    V01,

    /// <summary>The edition of 2023 and later: parts are announced, and each field comes once.</summary>
    V02,
}

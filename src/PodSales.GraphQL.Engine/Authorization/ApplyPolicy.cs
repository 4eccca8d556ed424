namespace PodSales.GraphQL.Engine.Authorization;

/// <summary>When a requirement is checked.</summary>
public enum ApplyPolicy
{
    /// <summary>Before the resolver runs.</summary>
    BeforeResolver,

    /// <summary>After the resolver has run, with its result at hand.</summary>
    AfterResolver,

    /// <summary>Before anything of the request runs.</summary>
    Validation,
}

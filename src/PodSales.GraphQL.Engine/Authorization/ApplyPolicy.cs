namespace PodSales.GraphQL.Engine.Authorization;

/// <summary>When a requirement is checked.</summary>
public enum ApplyPolicy
{
    /// <summary>Before the resolver runs, and before the arguments of the field are read.</summary>
    BeforeResolver,

    /// <summary>After the resolver has run, with its result at hand.</summary>
    AfterResolver,

    /// <summary>
    /// The same as <see cref="BeforeResolver"/> here: a field that is denied is null, and the others have their data. Hot
    /// Chocolate refuses the whole request.
    /// </summary>
    Validation,
}

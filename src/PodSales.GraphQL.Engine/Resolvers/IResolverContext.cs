using System.Collections.Immutable;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.Resolvers;

/// <summary>What a resolver knows: its parent, its arguments, its services and its place in the response.</summary>
/// <remarks>A context is valid until its resolver has returned; keep nothing of it beyond that.</remarks>
public interface IResolverContext
{
    /// <summary>The schema that the request is executed against.</summary>
    Schema Schema { get; }

    /// <summary>The place of the field in the response.</summary>
    Path Path { get; }

    /// <summary>The alias of the field, or its name where it has none.</summary>
    string ResponseName { get; }

    /// <summary>Whether an error was reported for this field.</summary>
    bool HasErrors { get; }

    /// <summary>The services of this resolver: of its own scope in a query, of the request's in a mutation.</summary>
    IServiceProvider Services { get; set; }

    /// <summary>The services of the request.</summary>
    IServiceProvider RequestServices { get; }

    /// <summary>Cancelled when the client goes away, the time is up, or the server stops.</summary>
    CancellationToken RequestAborted { get; }

    /// <summary>State that all resolvers of the request share.</summary>
    IDictionary<string, object?> ContextData { get; }

    /// <summary>State that this field passes on to the fields below it.</summary>
    IImmutableDictionary<string, object?> ScopedContextData { get; set; }

    /// <summary>State of this field alone.</summary>
    IImmutableDictionary<string, object?> LocalContextData { get; set; }

    /// <summary>The value that the field belongs to.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    T Parent<T>();

    /// <summary>The coerced value of an argument.</summary>
    /// <typeparam name="T">The argument's C# type.</typeparam>
    /// <param name="name">The argument's name in the schema.</param>
    T ArgumentValue<T>(string name);

    /// <summary>The coerced value of an argument, or nothing when it was left out and has no default.</summary>
    /// <typeparam name="T">The argument's C# type.</typeparam>
    /// <param name="name">The argument's name in the schema.</param>
    Optional<T> ArgumentOptional<T>(string name);

    /// <summary>A service.</summary>
    /// <typeparam name="T">The service's type.</typeparam>
    /// <exception cref="InvalidOperationException">No such service is registered.</exception>
    T Service<T>()
        where T : notnull;

    /// <summary>A keyed service.</summary>
    /// <typeparam name="T">The service's type.</typeparam>
    /// <param name="key">The service's key.</param>
    /// <exception cref="InvalidOperationException">No such service is registered.</exception>
    T Service<T>(object key)
        where T : notnull;

    /// <summary>A service.</summary>
    /// <param name="service">The service's type.</param>
    /// <exception cref="InvalidOperationException">No such service is registered.</exception>
    object Service(Type service);

    /// <summary>The instance of a resolver class: from the services, or made once a request.</summary>
    /// <typeparam name="T">The resolver class.</typeparam>
    T Resolver<T>();

    /// <summary>Reports an error of this field and lets it go on.</summary>
    /// <param name="errorMessage">What the client is told.</param>
    void ReportError(string errorMessage);

    /// <summary>Reports an error of this field and lets it go on.</summary>
    /// <param name="error">The error; path and location are added where it has none.</param>
    void ReportError(IError error);
}

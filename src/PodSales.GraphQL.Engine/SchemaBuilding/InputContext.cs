using System.Collections.Immutable;
using System.Security.Claims;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Execution.Scheduling;
using PodSales.GraphQL.Engine.Resolvers;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.SchemaBuilding;

/// <summary>The context of a mutation whose arguments stand in one input object: its resolver asks for them as if they stood alone.</summary>
internal sealed class InputContext(IFieldContext context, string input) : IFieldContext
{
    public IFieldSelection Selection => context.Selection;

    public ClaimsPrincipal User => context.User;

    public Schema Schema => context.Schema;

    public Path Path => context.Path;

    public string ResponseName => context.ResponseName;

    public bool HasErrors => context.HasErrors;

    public IServiceProvider Services { get => context.Services; set => context.Services = value; }

    public IServiceProvider RequestServices => context.RequestServices;

    public RequestLifetime Lifetime => context.Lifetime;

    public CancellationToken RequestAborted => context.RequestAborted;

    public IDictionary<string, object?> ContextData => context.ContextData;

    public IImmutableDictionary<string, object?> ScopedContextData { get => context.ScopedContextData; set => context.ScopedContextData = value; }

    public IImmutableDictionary<string, object?> LocalContextData { get => context.LocalContextData; set => context.LocalContextData = value; }

    private IReadOnlyDictionary<string, object?> Fields => context.ArgumentValue<IReadOnlyDictionary<string, object?>>(input);

    /// <summary>Has a resolver ask for the fields of an argument as for arguments.</summary>
    public static FieldResolver Open(FieldResolver resolver, string input) => resolver switch
    {
        FieldResolver.Synchronous synchronous => new FieldResolver.Synchronous(context => synchronous.Resolve(Of(context, input))),
        FieldResolver.Asynchronous asynchronous => new FieldResolver.Asynchronous(context => asynchronous.Resolve(Of(context, input))),
        _ => resolver,
    };

    public void CoerceArguments() => context.CoerceArguments();

    public T Parent<T>() => context.Parent<T>();

    public T ArgumentValue<T>(string name) => InputFields.Read<T>(Fields, name)!;

    public Optional<T> ArgumentOptional<T>(string name) =>
        InputFields.IsGiven(Fields, name) ? new Optional<T>(InputFields.Read<T>(Fields, name)) : Optional<T>.Empty();

    public T Service<T>()
        where T : notnull => context.Service<T>();

    public T Service<T>(object key)
        where T : notnull => context.Service<T>(key);

    public object Service(Type service) => context.Service(service);

    public T Resolver<T>() => context.Resolver<T>();

    public void ReportError(string errorMessage) => context.ReportError(errorMessage);

    public void ReportError(IError error) => context.ReportError(error);

    private static InputContext Of(IResolverContext context, string input) => new((IFieldContext)context, input);
}

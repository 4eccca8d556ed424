using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Security.Claims;
using Microsoft.Extensions.DependencyInjection;
using PodSales.GraphQL.Engine.Diagnostics;
using PodSales.GraphQL.Engine.Execution.Coercion;
using PodSales.GraphQL.Engine.Execution.Planning;
using PodSales.GraphQL.Engine.Execution.Scheduling;
using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.Execution;

/// <summary>
/// A field while its resolver runs, and the work item that goes on with it after the resolver was suspended. Contexts
/// are used again for other fields of the same request.
/// </summary>
internal sealed class ResolverContext(PartExecution execution) : WorkItem, IFieldContext
{
    private object? _parent;
    private object?[]? _arguments;
    private ValueTaskAwaiter<object?> _outcome;
    private AsyncServiceScope? _scope;
    private IServiceProvider? _services;

    /// <summary>The next of the contexts that wait to be used again, while this one does.</summary>
    public ResolverContext? NextIdle { get; set; }

    public int Cell { get; private set; }

    public FieldPlan Plan { get; private set; } = null!;

    /// <summary>The shape of the value in <see cref="Cell"/>: the field's, or the one of a list inside it.</summary>
    public ValueShape Shape { get; private set; } = null!;

    /// <summary>The call of the resolver as a trace shows it; null where nobody traces it.</summary>
    public ResolverSpan? Span { get; set; }

    public IFieldSelection Selection => Plan;

    public ClaimsPrincipal User => execution.Operation.Request.User;

    public Schema Schema => execution.Operation.Plan.Environment.Schema;

    public Path Path => execution.PathOf(Cell);

    public string ResponseName => Plan.ResponseName;

    public bool HasErrors => execution.HasErrorAt(Cell);

    public IServiceProvider Services
    {
        get => _services ??= OwnServices();
        set => _services = value;
    }

    public IServiceProvider RequestServices => execution.Operation.Services;

    public RequestLifetime Lifetime => execution.Operation.Lifetime;

    public CancellationToken RequestAborted => Lifetime.Aborted;

    public IDictionary<string, object?> ContextData => execution.Operation.State;

    public IImmutableDictionary<string, object?> ScopedContextData
    {
        get => execution.ScopedStateOf(Cell);
        set => execution.SetScopedState(Cell, value);
    }

    public IImmutableDictionary<string, object?> LocalContextData { get; set; } = ImmutableDictionary<string, object?>.Empty;

    public void Start(int cell, FieldPlan plan, object parent, object?[]? arguments)
    {
        Cell = cell;
        Plan = plan;
        Shape = plan.Shape;
        _parent = parent;
        _arguments = arguments;
    }

    public void CoerceArguments() => _ = Arguments;

    /// <summary>Stands for a list inside a field whose resolver has returned.</summary>
    public void StartReading(int cell, FieldPlan plan, ValueShape shape)
    {
        Cell = cell;
        Plan = plan;
        Shape = shape;
    }

    /// <summary>Has the field go on when its value is there.</summary>
    public void Await(ValueTask<object?> outcome)
    {
        _outcome = outcome.GetAwaiter();
        execution.Expect();
        _outcome.UnsafeOnCompleted(Continuation);
    }

    public object? TakeOutcome() => _outcome.GetResult();

    /// <summary>Takes the outcome and drops it, so that a failure counts as seen.</summary>
    public void Abandon()
    {
        try
        {
            _outcome.GetResult();
        }
#pragma warning disable CA1031 // The place of the value is lost, and with it whatever became of it.
        catch (Exception)
#pragma warning restore CA1031
        {
        }
    }

    public override void Run() => execution.Resume(this);

    /// <summary>Lets go of everything.</summary>
    public void End()
    {
        if (Clear() is { } scope)
        {
            execution.Operation.DisposeOf(scope);
        }
    }

    /// <summary>Lets go of everything, outside of the request's worker.</summary>
    public ValueTask EndAsync() => Clear() is { } scope ? new ValueTask(execution.Operation.DisposeAsync(scope)) : ValueTask.CompletedTask;

    private AsyncServiceScope? Clear()
    {
        var scope = _scope;
        _parent = null;
        _arguments = null;
        _outcome = default;
        _services = null;
        _scope = null;
        Span?.Dispose();
        Span = null;
        LocalContextData = ImmutableDictionary<string, object?>.Empty;
        return scope;
    }

    public T Parent<T>() => _parent is T parent
        ? parent
        : throw new InvalidCastException($"The parent of \"{Plan.Coordinate}\" is a {_parent?.GetType()}, no {typeof(T)}.");

    public T ArgumentValue<T>(string name) => Arguments[Plan.Arguments.IndexOf(name)] switch
    {
        null or Absent => default!,
        T value => value,
        var other => throw NotOfType<T>(name, other),
    };

    public Optional<T> ArgumentOptional<T>(string name) => Arguments[Plan.Arguments.IndexOf(name)] switch
    {
        Absent => Optional<T>.Empty(),
        Optional<T> optional => optional,
        null => new Optional<T>(default),
        T value => new Optional<T>(value),
        var other => throw NotOfType<T>(name, other),
    };

    public T Service<T>()
        where T : notnull => (T)Service(typeof(T));

    public T Service<T>(object key)
        where T : notnull => Services.GetRequiredKeyedService<T>(key);

    public object Service(Type service)
    {
        if (RequestLoaders.IsLoader(service))
        {
            return execution.Operation.Loaders.Get(service);
        }

        var services = _services is null && execution.Operation.Environment.IsSingleton(service) ? RequestServices : Services;
        return services.GetRequiredService(service);
    }

    public T Resolver<T>() => RequestServices.GetService<T>() ?? execution.Operation.Resolver<T>();

    public void ReportError(string errorMessage) => ReportError(new GraphQLError(errorMessage));

    public void ReportError(IError error) => execution.Report(Cell, Plan, error);

    /// <summary>The coerced arguments by name, those without a value missing.</summary>
    public IReadOnlyDictionary<string, object?> ArgumentValues() => Plan.Definition.Arguments
        .Zip(Arguments)
        .Where(argument => argument.Second is not Absent)
        .ToDictionary(argument => argument.First.Name, argument => argument.Second, StringComparer.Ordinal);

    private object?[] Arguments => _arguments ??= Plan.Arguments.Coerce(execution.Operation.Variables);

    private Action Continuation => field ??= Post;

    private void Post() => execution.Operation.Scheduler.Post(this);

    private IServiceProvider OwnServices()
    {
        // Root fields of a mutation run one by one and share what the request has; fields of a query run side by side.
        if (execution.Operation.Plan.Kind is OperationType.Mutation)
        {
            return RequestServices;
        }

        _scope = RequestServices.CreateAsyncScope();
        return _scope.Value.ServiceProvider;
    }

    private InvalidCastException NotOfType<T>(string name, object value) =>
        new($"The argument \"{Plan.Coordinate}({name}:)\" is a {value.GetType()}, no {typeof(T)}.");
}

using System.Collections.Concurrent;
using PodSales.GraphQL.Engine.Diagnostics;
using PodSales.GraphQL.Engine.Execution.Coercion;
using PodSales.GraphQL.Engine.Execution.Planning;
using PodSales.GraphQL.Engine.Execution.Results;
using PodSales.GraphQL.Engine.Execution.Scheduling;
using PodSales.GraphQL.Engine.Language;

namespace PodSales.GraphQL.Engine.Execution;

/// <summary>
/// One execution of an operation (specification, "Executing Operations"). Fields are executed and values completed by the
/// worker of the request's scheduler alone.
/// </summary>
internal sealed partial class OperationExecution : PartExecution, IDisposable
{
    private readonly object _root;
    private int _rootFieldsStarted;
    private bool _isStarted;

    public OperationExecution(
        ExecutionEnvironment environment,
        PlannedRequest planned,
        IServiceProvider services,
        object root,
        CancellationToken clientGone)
        : base(null, new ResultTree(planned.Plan))
    {
        Environment = environment;
        (Request, Plan, Variables, _) = planned;
        ResolverSpans = planned.Watch?.Resolvers;
        Services = services;
        Lifetime = new RequestLifetime(environment.Options.ExecutionTimeout, environment.LongTimeout, environment.Time, clientGone);
        Scheduler = new RequestScheduler(StartNextPart, Lifetime, planned.Watch?.Batches);
        _root = root;
    }

    public ExecutionEnvironment Environment { get; }

    public OperationPlan Plan { get; }

    public CoercedVariables Variables { get; }

    public IOperationRequest Request { get; }

    public IServiceProvider Services { get; }

    public RequestLifetime Lifetime { get; }

    public RequestScheduler Scheduler { get; }

    /// <summary>Who traces resolvers; null where nobody does.</summary>
    public Instrumentation? ResolverSpans { get; }

    public RequestLoaders Loaders => LazyInitializer.EnsureInitialized(
        ref field, () => new RequestLoaders(Scheduler, Services, Environment.DataLoaders));

    /// <summary>The state that all resolvers share; they may use it from any thread.</summary>
    public ConcurrentDictionary<string, object?> State => LazyInitializer.EnsureInitialized(ref field, NewState);

    /// <summary>Executes the operation.</summary>
    /// <exception cref="OperationCanceledException">The client has gone.</exception>
    public async ValueTask<OperationResult> RunAsync()
    {
        Tree.Start(Plan.Root);
        await Scheduler.RunAsync().ConfigureAwait(false);
        return Answer();
    }

    /// <summary>The result of an operation that has ended.</summary>
    /// <exception cref="OperationCanceledException">The client has gone.</exception>
    private OperationResult Answer()
    {
        if (!Scheduler.HasStragglers)
        {
            return new ExecutedResult(Tree, Errors);
        }

        // Resolvers that go on all the same may still write: their memory is left to the garbage collector.
        return Lifetime.HasClientGone
            ? throw new OperationCanceledException("The client of the request has gone.")
            : new ErrorResult(Environment.Filter([TimedOut()]));
    }

    /// <summary>The context in which the source stream of a subscription is opened.</summary>
    public ResolverContext ContextOfRootField(FieldPlan field)
    {
        Tree.Start(Plan.Root);
        return Rent(Tree[ResultTree.Root].First, field, _root);
    }

    public void Dispose()
    {
        if (!Scheduler.HasStragglers)
        {
            Lifetime.Dispose();
        }
    }

    /// <summary>What clients are told when the time of the request is up.</summary>
    public IError TimedOut() => new GraphQLError(
        $"The request exceeded the configured timeout of `{Lifetime.Limit.TotalMilliseconds:0}ms`.")
        .WithCode(ErrorCodes.Timeout);

    /// <summary>
    /// Starts all root fields of a query at once; those of a mutation one by one, each when all before it is done; and then
    /// the delivery of what comes later.
    /// </summary>
    private bool StartNextPart()
    {
        ref var root = ref Tree[ResultTree.Root];
        if (Plan.Kind is OperationType.Mutation && _rootFieldsStarted < Plan.Root.Fields.Length && root.Kind is not CellKind.Null)
        {
            ExecuteField(root.First + _rootFieldsStarted, Plan.Root.Fields[_rootFieldsStarted], _root);
            _rootFieldsStarted++;
            return true;
        }

        if (Plan.Kind is OperationType.Mutation || _isStarted)
        {
            return TryDeliver();
        }

        _isStarted = true;
        ExecuteObject(ResultTree.Root, Plan.Root, _root);
        return true;
    }

    private ConcurrentDictionary<string, object?> NewState()
    {
        var state = new ConcurrentDictionary<string, object?>(Request.GlobalState, StringComparer.Ordinal);
        state.TryAdd(nameof(System.Security.Claims.ClaimsPrincipal), Request.User);
        return state;
    }
}

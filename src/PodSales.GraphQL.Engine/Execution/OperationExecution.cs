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
internal sealed partial class OperationExecution : IDisposable
{
    private readonly ResultTree _tree;
    private readonly ErrorList _errors = new();
    private readonly object _root;
    private readonly Instrumentation? _resolverSpans;
    private ResolverContext? _idle;
    private int _rootFieldsStarted;

    public OperationExecution(
        ExecutionEnvironment environment,
        PlannedRequest planned,
        IServiceProvider services,
        object root,
        CancellationToken clientGone)
    {
        Environment = environment;
        (Request, Plan, Variables, _) = planned;
        _resolverSpans = planned.Watch?.Resolvers;
        Services = services;
        Lifetime = new RequestLifetime(environment.Options.ExecutionTimeout, environment.Time, clientGone);
        Scheduler = new RequestScheduler(StartNextPart, Lifetime, planned.Watch?.Batches);
        _tree = new ResultTree(Plan);
        _root = root;
    }

    public ExecutionEnvironment Environment { get; }

    public OperationPlan Plan { get; }

    public CoercedVariables Variables { get; }

    public IOperationRequest Request { get; }

    public IServiceProvider Services { get; }

    public RequestLifetime Lifetime { get; }

    public RequestScheduler Scheduler { get; }

    public RequestLoaders Loaders => LazyInitializer.EnsureInitialized(
        ref field, () => new RequestLoaders(Scheduler, Services, Environment.DataLoaders));

    /// <summary>The state that all resolvers share; they may use it from any thread.</summary>
    public ConcurrentDictionary<string, object?> State => LazyInitializer.EnsureInitialized(ref field, NewState);

    /// <summary>Executes the operation.</summary>
    /// <exception cref="OperationCanceledException">The client has gone.</exception>
    public async ValueTask<OperationResult> RunAsync()
    {
        _tree.Start();
        await Scheduler.RunAsync().ConfigureAwait(false);
        if (!Scheduler.HasStragglers)
        {
            return new ExecutedResult(_tree, _errors.IsEmpty ? [] : Environment.Filter(_errors.InOrder(_tree)));
        }

        // Resolvers that go on all the same may still write: their memory is left to the garbage collector.
        return Lifetime.HasClientGone
            ? throw new OperationCanceledException("The client of the request has gone.")
            : new ErrorResult(Environment.Filter([TimedOut()]));
    }

    /// <summary>The context in which the source stream of a subscription is opened.</summary>
    public ResolverContext ContextOfRootField(FieldPlan field)
    {
        _tree.Start();
        return Rent(_tree[ResultTree.Root].First, field, _root);
    }

    public void Dispose()
    {
        if (!Scheduler.HasStragglers)
        {
            Lifetime.Dispose();
        }
    }

    private IError TimedOut() => new GraphQLError(
        $"The request exceeded the configured timeout of `{Environment.Options.ExecutionTimeout.TotalMilliseconds:0}ms`.")
        .WithCode(ErrorCodes.Timeout);

    /// <summary>Starts all root fields of a query at once; those of a mutation one by one, each when all before it is done.</summary>
    private bool StartNextPart()
    {
        var fields = Plan.Root.Fields;
        ref var root = ref _tree[ResultTree.Root];
        if (_rootFieldsStarted == fields.Length || root.Kind is CellKind.Null)
        {
            return false;
        }

        if (Plan.Kind is OperationType.Mutation)
        {
            ExecuteField(root.First + _rootFieldsStarted, fields[_rootFieldsStarted], _root);
            _rootFieldsStarted++;
            return true;
        }

        _rootFieldsStarted = fields.Length;
        ExecuteFields(ResultTree.Root, Plan.Root, _root);
        return true;
    }

    private ConcurrentDictionary<string, object?> NewState()
    {
        var state = new ConcurrentDictionary<string, object?>(Request.GlobalState, StringComparer.Ordinal);
        state.TryAdd(nameof(System.Security.Claims.ClaimsPrincipal), Request.User);
        return state;
    }
}

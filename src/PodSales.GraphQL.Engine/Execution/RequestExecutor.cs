using Microsoft.Extensions.DependencyInjection;
using PodSales.GraphQL.Engine.Execution.Coercion;
using PodSales.GraphQL.Engine.Execution.Planning;
using PodSales.GraphQL.Engine.Execution.Results;
using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.TypeSystem;
using PodSales.GraphQL.Engine.Validation;

namespace PodSales.GraphQL.Engine.Execution;

/// <summary>
/// The way of a request: parse, validate, choose the operation, coerce the variables, plan, execute. Documents and plans
/// are kept for the next request.
/// </summary>
internal sealed class RequestExecutor : IRequestExecutor
{
    private static readonly object NoRoot = new();

    private readonly PlanEnvironment _planning;
    private readonly ExecutionEnvironment _environment;
    private readonly DocumentCache _documents;

    /// <param name="schema">A valid schema, all of whose fields have resolvers.</param>
    /// <param name="environment">What executions share.</param>
    public RequestExecutor(Schema schema, ExecutionEnvironment environment)
    {
        _planning = new PlanEnvironment(schema) { MaxFields = environment.Options.MaxPlanFields };
        _environment = environment;
        _documents = new DocumentCache(environment.Options.DocumentCacheSize, environment.Options.DocumentCacheBytes);
    }

    public Schema Schema => _planning.Schema;

    /// <summary>What documents are refused before they are parsed to their end.</summary>
    public ParserOptions Parsing { get; init; } = ParserOptions.Default;

    /// <summary>Finds what is wrong with a document.</summary>
    public Func<Schema, DocumentNode, IReadOnlyList<IError>> Validate { get; init; } =
        static (schema, document) => DocumentValidator.Validate(schema, document);

    /// <summary>The parent of the root fields.</summary>
    public Func<IOperationRequest, object> RootOf { get; init; } = static _ => NoRoot;

    public async Task<IExecutionResult> ExecuteAsync(IOperationRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        try
        {
            var operation = DocumentOf(request).Operation(request.OperationName);
            CheckAllowed(operation, request.Flags);
            CheckVariables(request);
            var variables = operation.Variables.Coerce(request.VariableValues, request.Files);
            return await ExecuteAsync(operation, variables, request, cancellationToken).ConfigureAwait(false);
        }
        catch (GraphQLException refusal)
        {
            return new ErrorResult(_environment.Filter(refusal.Errors));
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            _environment.Logger.RequestFailed(failure);
            return new ErrorResult(_environment.Filter([_environment.Mask(failure)]));
        }
    }

    private CachedDocument DocumentOf(IOperationRequest request)
    {
        if (request.Document is not { } text)
        {
            throw new GraphQLException(new GraphQLError($"There is no stored document with the id \"{request.DocumentId}\".")
                .WithCode(ErrorCodes.DocumentNotFound));
        }

        return _documents.Find(text) ?? _documents.Add(text, Read(text));
    }

    private CachedDocument Read(string text)
    {
        var document = Parse(text);
        var errors = Validate(Schema, document);
        return errors.Count == 0 ? new CachedDocument(_planning, document) : throw new GraphQLException(errors);
    }

    private DocumentNode Parse(string text)
    {
        try
        {
            return Parser.ParseDocument(text, Parsing);
        }
        catch (SyntaxException error)
        {
            throw new GraphQLException(error.Errors[0].WithCode(error.Errors[0].Code ?? ErrorCodes.Syntax));
        }
    }

    private static void CheckAllowed(PreparedOperation operation, RequestFlags flags)
    {
        var needed = operation.Definition.Operation switch
        {
            OperationType.Query => RequestFlags.AllowQuery,
            OperationType.Mutation => RequestFlags.AllowMutation,
            OperationType.Subscription => RequestFlags.AllowSubscription,
        };
        if (!flags.HasFlag(needed))
        {
            var kind = operation.Definition.Operation.ToString().ToLowerInvariant();
            throw new GraphQLException(new GraphQLError($"A {kind} cannot be run by this request.")
                .WithCode(ErrorCodes.OperationNotAllowed));
        }
    }

    private void CheckVariables(IOperationRequest request)
    {
        if (_environment.Limits is { } limits && request.VariableValues is { } variables)
        {
            JsonLists.Check(variables, limits.MaxListItems);
        }
    }

    private async ValueTask<IExecutionResult> ExecuteAsync(
        PreparedOperation operation, CoercedVariables variables, IOperationRequest request, CancellationToken cancellationToken)
    {
        OperationPlan plan;
        try
        {
            plan = operation.PlanFor(variables);
        }
        catch (GraphQLException failure)
        {
            // Fields are collected as part of execution: that fails as a field without a place to be null would.
            return new ErrorResult(_environment.Filter(failure.Errors), hasData: true);
        }

        return plan.Kind is OperationType.Subscription
            ? await SubscribeAsync(plan, variables, request, cancellationToken).ConfigureAwait(false)
            : await ExecuteInTurnAsync(plan, variables, request, cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask<IExecutionResult> ExecuteInTurnAsync(
        OperationPlan plan, CoercedVariables variables, IOperationRequest request, CancellationToken cancellationToken)
    {
        if (_environment.Gate is not { } gate)
        {
            return await ExecuteAsync(plan, variables, request, cancellationToken).ConfigureAwait(false);
        }

        await gate.EnterAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await ExecuteAsync(plan, variables, request, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            gate.Leave();
        }
    }

    private async ValueTask<IExecutionResult> ExecuteAsync(
        OperationPlan plan, CoercedVariables variables, IOperationRequest request, CancellationToken cancellationToken)
    {
        if (request.Services is { } services)
        {
            return await RunAsync(plan, variables, request, services, cancellationToken).ConfigureAwait(false);
        }

        var scope = _environment.Services.CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
        {
            return await RunAsync(plan, variables, request, scope.ServiceProvider, cancellationToken).ConfigureAwait(false);
        }
    }

    private async ValueTask<OperationResult> RunAsync(
        OperationPlan plan,
        CoercedVariables variables,
        IOperationRequest request,
        IServiceProvider services,
        CancellationToken cancellationToken)
    {
        using var execution = new OperationExecution(
            _environment, plan, variables, request, services, RootOf(request), cancellationToken);
        return await execution.RunAsync().ConfigureAwait(false);
    }

    private async Task<IExecutionResult> SubscribeAsync(
        OperationPlan plan, CoercedVariables variables, IOperationRequest request, CancellationToken cancellationToken)
    {
        var subscription = new Subscription(_environment, plan, variables, request, RootOf(request), cancellationToken);
        return await subscription.OpenAsync().ConfigureAwait(false);
    }
}

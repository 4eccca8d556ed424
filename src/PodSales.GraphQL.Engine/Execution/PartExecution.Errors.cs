using PodSales.GraphQL.Engine.Execution.Planning;

namespace PodSales.GraphQL.Engine.Execution;

/// <content>Errors of fields (specification, "Handling Execution Errors").</content>
internal abstract partial class PartExecution
{
    public Path PathOf(int cell) => Tree.PathOf(cell);

    public bool HasErrorAt(int cell) => _errors is not null && _errors.HasErrorAt(cell);

    /// <summary>Reports an error of a place that keeps its value.</summary>
    public void Report(int cell, FieldPlan field, IError error) => Add(cell, Place(Tree.PathOf(cell), field, error));

    /// <summary>What clients are told of an exception. What nobody expected is masked and logged; what came of the end of the request says nothing.</summary>
    public IReadOnlyList<IError> ErrorsOf(Exception failure, FieldPlan field, Path path)
    {
        switch (failure)
        {
            case GraphQLException refusal:
                return [.. refusal.Errors.Select(error => Place(path, field, error))];
            case AggregateException several when several.InnerExceptions.All(inner => inner is GraphQLException):
                return [.. several.InnerExceptions.SelectMany(inner => ErrorsOf(inner, field, path))];
            case OperationCanceledException when Operation.Lifetime.IsOver:
                return [];
            default:
                var traceId = Incident.TraceId();
                Operation.Environment.Logger.FieldFailed(field.Coordinate, path, traceId, failure);
                return [Place(path, field, Operation.Environment.Mask(failure, traceId))];
        }
    }

    private void Fail(int cell, FieldPlan field, Exception failure)
    {
        var errors = ErrorsOf(failure, field, Tree.PathOf(cell));
        if (!Tree.IsLost(cell))
        {
            foreach (var error in errors)
            {
                Add(cell, error);
            }
        }

        Tree.SetNull(cell);
    }

    private void Fail(int cell, FieldPlan field, IError error)
    {
        if (!Tree.IsLost(cell))
        {
            Report(cell, field, error);
        }

        Tree.SetNull(cell);
    }

    private void Add(int cell, IError error) => LazyInitializer.EnsureInitialized(ref _errors).Add(cell, error);

    private static IError Place(Path path, FieldPlan field, IError error)
    {
        var located = error.Locations is null or [] ? error.WithLocations(field.Locations) : error;
        return located.Path is null ? located.WithPath(path) : located;
    }
}

using PodSales.GraphQL.Engine.Execution.Planning;

namespace PodSales.GraphQL.Engine.Execution;

/// <content>Errors of fields (specification, "Handling Execution Errors").</content>
internal sealed partial class OperationExecution
{
    public Path PathOf(int cell) => _tree.PathOf(cell);

    public bool HasErrorAt(int cell) => _errors.HasErrorAt(cell);

    /// <summary>Reports an error of a place that keeps its value.</summary>
    public void Report(int cell, FieldPlan field, IError error) => _errors.Add(cell, Place(cell, field, error));

    private void Fail(int cell, FieldPlan field, Exception failure)
    {
        if (failure is AggregateException several && several.InnerExceptions.All(inner => inner is GraphQLException))
        {
            failure = new GraphQLException(several.InnerExceptions.SelectMany(inner => ((GraphQLException)inner).Errors));
        }

        var isLost = _tree.IsLost(cell);
        switch (failure)
        {
            case GraphQLException refusal when !isLost:
                foreach (var error in refusal.Errors)
                {
                    Report(cell, field, error);
                }

                break;
            case OperationCanceledException when Lifetime.IsOver:
            case GraphQLException:
                break;
            default:
                var traceId = Incident.TraceId();
                Environment.Logger.FieldFailed(field.Coordinate, _tree.PathOf(cell), traceId, failure);
                if (!isLost)
                {
                    Report(cell, field, Environment.Mask(failure, traceId));
                }

                break;
        }

        _tree.SetNull(cell);
    }

    private void Fail(int cell, FieldPlan field, IError error)
    {
        if (!_tree.IsLost(cell))
        {
            Report(cell, field, error);
        }

        _tree.SetNull(cell);
    }

    private IError Place(int cell, FieldPlan field, IError error)
    {
        var located = error.Locations is null or [] ? error.WithLocations(field.Locations) : error;
        return located.Path is null ? located.WithPath(_tree.PathOf(cell)) : located;
    }
}

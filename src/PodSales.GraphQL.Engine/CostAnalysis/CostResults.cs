using System.Text.Json;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Execution.Results;

namespace PodSales.GraphQL.Engine.CostAnalysis;

/// <summary>Tells a client what its operation costs.</summary>
internal sealed class CostResults(Cost cost)
{
    private const string Extension = "operationCost";

    /// <summary>The answer to a request that is not executed.</summary>
    public OperationResult Alone() => new ExtendedResult(ValidResult.Instance, Extension, Write);

    /// <summary>The answer to a request, and its cost. A stream of answers goes without: its operation costs that much each time.</summary>
    public IExecutionResult With(IExecutionResult result) =>
        result is OperationResult single ? new ExtendedResult(single, Extension, Write) : result;

    private void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("fieldCost", cost.Fields);
        json.WriteNumber("typeCost", cost.Types);
        json.WriteEndObject();
    }
}

using PodSales.GraphQL.Engine.Diagnostics;
using PodSales.GraphQL.Engine.Execution.Coercion;
using PodSales.GraphQL.Engine.Execution.Planning;

namespace PodSales.GraphQL.Engine.Execution;

/// <summary>A request with all that its execution needs: it is valid, its operation is planned, its variables have values.</summary>
/// <param name="Request">The request as it came.</param>
/// <param name="Plan">The plan of its operation.</param>
/// <param name="Variables">The coerced variables.</param>
/// <param name="Watch">Follows the request; null where nobody does.</param>
internal readonly record struct PlannedRequest(IOperationRequest Request, OperationPlan Plan, CoercedVariables Variables, OperationWatch? Watch);

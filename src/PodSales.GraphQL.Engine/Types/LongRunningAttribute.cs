using PodSales.GraphQL.Engine.Execution.Options;

namespace PodSales.GraphQL.Engine.Types;

/// <summary>
/// A mutation that may take longer than a request usually may, because it reads a large file or carries a whole job out. While it
/// runs, <see cref="GraphQLLimits.LongExecutionTimeout"/> holds in place of <see cref="GraphQLLimits.ExecutionTimeout"/>, and
/// what it takes is not counted as the request's; what stands before it and behind it in the operation has the usual time.
/// </summary>
/// <remarks>Only on mutations, since they run one by one. The time begins when the user is known to be allowed the field.</remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LongRunningAttribute : Attribute;

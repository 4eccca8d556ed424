namespace PodSales.GraphQL;

/// <summary>A mutation that takes long. Hot Chocolate has one time for all requests, so it says nothing there: <c>ExecutionTimeout</c> must be long enough for it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LongRunningAttribute : Attribute;

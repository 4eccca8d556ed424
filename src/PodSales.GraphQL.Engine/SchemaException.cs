namespace PodSales.GraphQL.Engine;

/// <summary>A schema could not be built: every fault that was found, each with what to change.</summary>
/// <param name="faults">The faults; at least one.</param>
public sealed class SchemaException(IReadOnlyList<string> faults)
    : Exception($"The GraphQL schema cannot be built.{Environment.NewLine}{string.Join(Environment.NewLine, faults.Select(fault => $"- {fault}"))}")
{
    /// <summary>The faults, in the order in which they were found.</summary>
    public IReadOnlyList<string> Faults { get; } = faults;
}

namespace PodSales.GraphQL.Engine.Tests;

/// <summary>Tests that count what the whole process allocates, and so must not run beside others.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class MeasuredAlone
{
    public const string Name = "Measured alone";
}

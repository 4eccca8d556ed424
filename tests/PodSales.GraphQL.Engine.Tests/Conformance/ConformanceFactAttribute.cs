namespace PodSales.GraphQL.Engine.Tests.Conformance;

/// <summary>A test over a corpus that is no part of the repository; it says so and does not run where the corpus is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ConformanceFactAttribute : FactAttribute
{
    public ConformanceFactAttribute()
    {
        if (!CorpusFolder.Exists)
        {
            Skip = $"The conformance corpora are not at {CorpusFolder.FileAt("")}; GRAPHQL_CONFORMANCE_DIR names their folder.";
        }
    }
}

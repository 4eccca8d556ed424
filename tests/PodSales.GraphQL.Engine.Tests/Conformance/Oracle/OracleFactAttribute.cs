namespace PodSales.GraphQL.Engine.Tests.Conformance.Oracle;

/// <summary>A test against graphql-js; it says so and does not run where that is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OracleFactAttribute : FactAttribute
{
    public OracleFactAttribute()
    {
        if (!Oracle.IsInstalled)
        {
            Skip = "graphql-js is not installed; run npm ci in tests/oracle, or ./test.sh, which does.";
        }
    }
}

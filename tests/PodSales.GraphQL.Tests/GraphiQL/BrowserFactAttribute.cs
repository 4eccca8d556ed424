namespace PodSales.GraphQL.Tests.GraphiQL;

/// <summary>A test with a browser; it says what is missing, and does not run, where something is.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Browser.Missing;
}

namespace PodSales.GraphQL;

/// <summary>What only Hot Chocolate has, or does otherwise.</summary>
internal static class ServerSpecifics
{
    /// <summary>The name of both the activity source and the meter.</summary>
    public const string TelemetrySource = "HotChocolate.Diagnostics";

    // Hot Chocolate prices a filter that comes as a variable by its worst case, and by default refuses three nested lists.
    private const double CostOfTheDearestScreen = 20_000;

    extension(IRequestExecutorBuilder graphql)
    {
        /// <summary>Global ids without the marks for composed schemas, no built-in page, and room for the screens' operations.</summary>
        public IRequestExecutorBuilder UseServerSpecifics() => graphql
            .AddGlobalObjectIdentification(options => options.MarkNodeFieldAsLookup = false)
            .ModifyServerOptions(options => options.Tool.Enable = false)
            .ModifyCostOptions(options =>
            {
                options.MaxFieldCost = CostOfTheDearestScreen;
                options.MaxTypeCost = CostOfTheDearestScreen;
            });
    }
}

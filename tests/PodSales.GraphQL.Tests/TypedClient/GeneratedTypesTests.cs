namespace PodSales.GraphQL.Tests.TypedClient;

public sealed class GeneratedTypesTests
{
    [Fact]
    public async Task The_generated_types_are_those_of_the_schema_and_the_client_fits_them()
    {
        var check = await SampleClient.NpmAsync("run", "check");

        Assert.True(check.ExitCode == 0, $"{check.Output}\n{check.Errors}\nRun \"npm run generate\" in samples/client.");
    }
}

using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using PodSales.GraphQL.Engine.Diagnostics;
using PodSales.GraphQL.Engine.Execution;

namespace PodSales.GraphQL.Engine.Tests.Diagnostics;

[Collection(MeasuredAlone.Name)]
public sealed class SilenceTests
{
    [Fact]
    public void A_request_is_followed_only_while_somebody_listens()
    {
        using var services = new ServiceCollection().AddMetrics().BuildServiceProvider();
        var meters = services.GetRequiredService<IMeterFactory>();
        using var instrumentation = new Instrumentation(schemaName: null, new InstrumentationOptions(), meters, TimeProvider.System);
        var request = OperationRequestBuilder.New().SetDocument("{ a }").Build();

        using (new MetricRecorder(meters))
        {
            using var watch = instrumentation.Watch(request);
            Assert.NotNull(watch);
        }

        using (new SpanRecorder())
        {
            using var watch = instrumentation.Watch(request);
            Assert.NotNull(watch);
        }

        Assert.Null(instrumentation.Watch(request));
    }
}

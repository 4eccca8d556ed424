using PodSales.GraphQL.Engine.Subscriptions;

namespace PodSales.GraphQL.Engine.Tests.Subscriptions;

public sealed class TopicBufferTests
{
    private const string Topic = "numbers";
    private const int Capacity = 4;
    private const int Messages = 10;

    [Theory]
    [InlineData(TopicBufferFullMode.EndStream, new[] { 1, 2, 3, 4 }, "SUBSCRIBER_TOO_SLOW", 1)]
    [InlineData(TopicBufferFullMode.DropOldest, new[] { 7, 8, 9, 10 }, null, 6)]
    [InlineData(TopicBufferFullMode.DropNewest, new[] { 1, 2, 3, 10 }, null, 6)]
    [InlineData(TopicBufferFullMode.DropWrite, new[] { 1, 2, 3, 4 }, null, 6)]
    public async Task A_subscriber_that_does_not_read_delays_nobody_and_gets_what_fits(
        TopicBufferFullMode mode, int[] expected, string? code, int lost)
    {
        var losses = 0;
        var topics = new InMemoryTopics(new SubscriptionOptions { TopicBufferCapacity = Capacity, TopicBufferFullMode = mode }, () => losses++);
        await using var stalled = await topics.SubscribeAsync<int>(Topic);
        await using var eager = await topics.SubscribeAsync<int>(Topic);
        await using var reader = eager.ReadEventsAsync().GetAsyncEnumerator();

        for (var i = 1; i <= Messages; i++)
        {
            await topics.SendAsync(Topic, i);
            Assert.True(await reader.MoveNextAsync());
            Assert.Equal(i, reader.Current);
        }

        await topics.CompleteAsync(Topic);
        var (read, failure) = await ReadAsync(stalled.ReadEventsAsync());
        Assert.Equal(expected, read);
        Assert.Equal(code, (failure as GraphQLException)?.Errors[0].Code);
        Assert.Equal(lost, losses);
    }

    [Fact]
    public void By_default_a_subscriber_that_does_not_read_is_told_so() =>
        Assert.Equal(TopicBufferFullMode.EndStream, new SubscriptionOptions().TopicBufferFullMode);

    private static async Task<(List<int> Read, Exception? Failure)> ReadAsync(IAsyncEnumerable<int> messages)
    {
        var read = new List<int>();
        var failure = await Record.ExceptionAsync(async () =>
        {
            await foreach (var message in messages)
            {
                read.Add(message);
            }
        });
        return (read, failure);
    }
}

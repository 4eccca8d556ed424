using System.Runtime.CompilerServices;
using System.Threading.Channels;
using PodSales.GraphQL.Engine.Execution;

namespace PodSales.GraphQL.Engine.Subscriptions;

/// <summary>The unread messages of one listener, at most so many that a slow one costs nobody else anything.</summary>
/// <param name="capacity">How many messages wait at most.</param>
/// <param name="fullMode">What happens when there are more.</param>
/// <param name="leave">Ends the listening.</param>
/// <param name="lost">Told of each message that is lost; null where nobody counts.</param>
internal sealed class TopicStream<TMessage>(
    int capacity, TopicBufferFullMode fullMode, Action<ITopicListener> leave, Action? lost)
    : ISourceStream<TMessage>, ITopicListener
{
    private readonly Channel<TMessage> _messages = Channel.CreateBounded<TMessage>(
        new BoundedChannelOptions(capacity)
        {
            SingleReader = true,
            FullMode = fullMode switch
            {
                TopicBufferFullMode.DropNewest => BoundedChannelFullMode.DropNewest,
                TopicBufferFullMode.DropOldest => BoundedChannelFullMode.DropOldest,
                TopicBufferFullMode.DropWrite => BoundedChannelFullMode.DropWrite,
                TopicBufferFullMode.EndStream => BoundedChannelFullMode.Wait,
            },
        },
        lost is { } tell ? _ => tell() : null);

    public void Receive(object? message)
    {
        if (message is TMessage typed && !_messages.Writer.TryWrite(typed) && _messages.Writer.TryComplete(TooSlow()))
        {
            leave(this);
            lost?.Invoke();
        }
    }

    public void Complete() => _messages.Writer.TryComplete();

    private GraphQLException TooSlow() => new(new GraphQLError(FormattableString.Invariant(
        $"The subscriber has left more than {capacity} events unread, and is not sent any more. Subscribe again, and read faster."))
        .WithCode(LimitCodes.SlowSubscriber));

    public IAsyncEnumerable<TMessage> ReadEventsAsync() => ReadAsync();

    async IAsyncEnumerable<object?> ISourceStream.ReadEventsAsync()
    {
        await foreach (var message in ReadAsync().ConfigureAwait(false))
        {
            yield return message;
        }
    }

    public ValueTask DisposeAsync()
    {
        leave(this);
        Complete();
        return ValueTask.CompletedTask;
    }

    private async IAsyncEnumerable<TMessage> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        try
        {
            await foreach (var message in _messages.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            {
                yield return message;
            }
        }
        finally
        {
            await DisposeAsync().ConfigureAwait(false);
        }
    }
}

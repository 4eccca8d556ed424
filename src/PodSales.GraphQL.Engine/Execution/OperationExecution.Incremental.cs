using PodSales.GraphQL.Engine.Execution.Incremental;

namespace PodSales.GraphQL.Engine.Execution;

/// <content>Delivering parts of the response later.</content>
internal sealed partial class OperationExecution
{
    /// <summary>What is delivered later; null where the whole response comes at once.</summary>
    public ResponseParts? Parts { get; private set; }

    /// <summary>Executes the operation as far as it is answered at once.</summary>
    /// <returns>The result; null where parts come later, which <see cref="Parts"/> then deliver.</returns>
    /// <exception cref="OperationCanceledException">The client has gone.</exception>
    public async ValueTask<OperationResult?> RunInitialAsync()
    {
        Parts = new ResponseParts(Environment.Limits?.MaxDeferredPlaces ?? int.MaxValue);
        Tree.Start(Plan.Root);
        var ended = Scheduler.RunAsync();
        if (await Task.WhenAny(Parts.Initial, ended).ConfigureAwait(false) == Parts.Initial)
        {
            Parts.Delivery!.Ended = ended;
            return null;
        }

        await ended.ConfigureAwait(false);
        return Answer();
    }

    /// <summary>Closes the source of a list; the request is not over before that is done.</summary>
    public void Close(StreamedList stream) => Await(stream.DisposeAsync().AsTask());

    /// <summary>Hands the initial response out when parts come later; false where there are none, or when all have been delivered.</summary>
    private bool TryDeliver()
    {
        if (Parts is not { Delivery: null } parts || TakeWork() is not { IsEmpty: false } work)
        {
            return false;
        }

        parts.Begin(new IncrementalDelivery(Scheduler, work));
        return true;
    }
}

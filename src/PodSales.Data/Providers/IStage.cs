namespace PodSales.Data.Providers;

/// <summary>A temporary table that rows stream into, outside of any transaction. Disposing of it drops the table.</summary>
internal interface IStage<TRow> : IAsyncDisposable
{
    /// <summary>Takes one row in.</summary>
    ValueTask AddAsync(TRow row, CancellationToken cancellationToken);

    /// <summary>Sends what was taken in, after which the connection is free for other commands until the next row.</summary>
    Task FlushAsync(CancellationToken cancellationToken);

    /// <summary>Sends the last rows, and lets the database find out what is in the table.</summary>
    Task CompleteAsync(CancellationToken cancellationToken);
}

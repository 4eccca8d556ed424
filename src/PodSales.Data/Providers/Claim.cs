namespace PodSales.Data.Providers;

/// <summary>Work that one process at a time does. Disposing of it gives it back; so does the end of the process, however it ends.</summary>
internal sealed class Claim(Func<ValueTask> release) : IAsyncDisposable
{
    public ValueTask DisposeAsync() => release();
}

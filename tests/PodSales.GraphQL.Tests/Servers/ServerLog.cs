namespace PodSales.GraphQL.Tests.Servers;

/// <summary>The lines that a server has written, in their order.</summary>
internal sealed class ServerLog
{
    private readonly Lock _gate = new();
    private readonly List<string> _lines = [];
    private readonly List<(Func<string, bool> IsIt, TaskCompletionSource<string> Found)> _waiting = [];

    public string Text
    {
        get
        {
            lock (_gate)
            {
                return string.Join('\n', _lines);
            }
        }
    }

    public void Add(string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (_gate)
        {
            _lines.Add(line);
            foreach (var (_, found) in _waiting.Where(entry => entry.IsIt(line)))
            {
                found.TrySetResult(line);
            }

            _waiting.RemoveAll(entry => entry.Found.Task.IsCompleted);
        }
    }

    /// <summary>The first line that is as asked, when it is there.</summary>
    public Task<string> FindAsync(Func<string, bool> isIt)
    {
        lock (_gate)
        {
            if (_lines.Find(line => isIt(line)) is { } line)
            {
                return Task.FromResult(line);
            }

            var found = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Add((isIt, found));
            return found.Task;
        }
    }

    /// <summary>The lines between two lines.</summary>
    public IReadOnlyList<string> Between(string first, string last)
    {
        lock (_gate)
        {
            return [.. _lines.SkipWhile(line => line != first).Skip(1).TakeWhile(line => line != last)];
        }
    }
}

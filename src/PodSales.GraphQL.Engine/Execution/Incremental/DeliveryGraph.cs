namespace PodSales.GraphQL.Engine.Execution.Incremental;

/// <summary>
/// Which deferred fragments and streamed lists clients wait for, and which parts these wait for (draft of incremental
/// delivery, "Incremental Delivery Event Graph"). A part is executed as soon as a fragment that clients wait for needs it.
/// </summary>
/// <param name="tell">Told of events in the order in which clients are to be.</param>
internal sealed class DeliveryGraph(Action<DeliveryEvent> tell)
{
    private readonly HashSet<DeliveryGroup> _groups = [];
    private readonly HashSet<StreamedList> _streams = [];

    /// <summary>Whether clients wait for nothing any more.</summary>
    public bool IsFinished => _groups.Count == 0 && _streams.Count == 0;

    /// <summary>Takes what the initial response put off.</summary>
    /// <returns>What clients wait for from now on. Nothing of it is started.</returns>
    public IReadOnlyList<DeliveryTarget> Begin(IncrementalWork work) => Await(WithParts(Add(work, within: null)), StreamsOf(work));

    /// <summary>Starts all that clients wait for.</summary>
    public void Start()
    {
        foreach (var group in _groups.ToList())
        {
            Start(group);
        }

        foreach (var stream in _streams.ToList())
        {
            stream.Pull();
        }
    }

    /// <summary>Takes a part that is complete, and delivers the fragments that waited for it alone.</summary>
    public void Finished(DeferredPart part)
    {
        if (part.IsFailed)
        {
            foreach (var group in part.Groups.Where(_groups.Contains))
            {
                Fail(group, part);
            }

            return;
        }

        if (!part.Groups.Any(group => group.IsKnown))
        {
            return;
        }

        if (part.TakeWork() is { } work)
        {
            Add(work, part);
            part.Streams.AddRange(StreamsOf(work));
        }

        var pending = new List<DeliveryTarget>();
        foreach (var group in part.Groups.Where(group => group.IsKnown))
        {
            group.Incomplete--;
            pending.AddRange(DeliverIfComplete(group));
        }

        Start(pending);
    }

    /// <summary>Takes what has come of a streamed list.</summary>
    public void Finished(StreamedList stream)
    {
        if (!_streams.Contains(stream))
        {
            return;
        }

        if (stream.TakeComplete() is { Count: > 0 } items)
        {
            var pending = items.Select(item => item.TakeWork())
                .OfType<IncrementalWork>()
                .SelectMany(work => Await(WithParts(Add(work, within: null)), StreamsOf(work)))
                .ToList();
            tell(new DeliveryEvent.ItemsDelivered(stream, items, pending));
            Start(pending);
        }

        if (stream.HasEnded)
        {
            _streams.Remove(stream);
            tell(stream.Failure is { } errors ? new DeliveryEvent.Failed(stream, errors) : new DeliveryEvent.StreamEnded(stream));
        }
    }

    /// <summary>Adds fragments and parts.</summary>
    /// <returns>The fragments that stand in no other, unless the work comes from within a part, which is delivered first.</returns>
    private List<DeliveryGroup> Add(IncrementalWork work, DeferredPart? within)
    {
        var outermost = new List<DeliveryGroup>();
        var unknown = work.Groups.ToHashSet();
        foreach (var group in work.Groups)
        {
            Add(group, unknown, within is null ? outermost : null);
        }

        foreach (var (_, part) in work.Parts)
        {
            Add(part);
        }

        return outermost;
    }

    /// <summary>Adds a fragment behind the one around it. What stands in a fragment that has failed is not delivered.</summary>
    private static void Add(DeliveryGroup group, HashSet<DeliveryGroup> unknown, List<DeliveryGroup>? outermost)
    {
        if (!unknown.Remove(group))
        {
            return;
        }

        if (group.Parent is not { } parent)
        {
            group.IsKnown = outermost is not null;
            outermost?.Add(group);
            return;
        }

        Add(parent, unknown, outermost);
        if (parent.IsKnown)
        {
            group.IsKnown = true;
            parent.Children.Add(group);
        }
    }

    private void Add(DeferredPart part)
    {
        foreach (var group in part.Groups.Where(group => group.IsKnown))
        {
            group.Parts.Add(part);
            group.Incomplete++;
        }

        if (part.Groups.Any(_groups.Contains))
        {
            part.Start();
        }
    }

    private static IEnumerable<StreamedList> StreamsOf(IncrementalWork work) => work.Streams.Select(entry => entry.Stream);

    /// <summary>The fragments, and in place of those without a part of their own the fragments in them.</summary>
    private static List<DeliveryGroup> WithParts(IEnumerable<DeliveryGroup> groups)
    {
        var found = new List<DeliveryGroup>();
        foreach (var group in groups.Where(group => group.IsKnown))
        {
            if (group.Parts.Count > 0)
            {
                found.Add(group);
            }
            else
            {
                group.IsKnown = false;
                found.AddRange(WithParts(group.Children));
            }
        }

        return found;
    }

    private List<DeliveryTarget> Await(IEnumerable<DeliveryGroup> groups, IEnumerable<StreamedList> streams)
    {
        var pending = new List<DeliveryTarget>();
        foreach (var group in groups)
        {
            _groups.Add(group);
            pending.Add(group);
        }

        foreach (var stream in streams)
        {
            _streams.Add(stream);
            pending.Add(stream);
        }

        return pending;
    }

    private void Start(IEnumerable<DeliveryTarget> targets)
    {
        var open = new Queue<DeliveryTarget>(targets);
        while (open.TryDequeue(out var target))
        {
            if (target is StreamedList stream)
            {
                stream.Pull();
            }
            else if (target is DeliveryGroup group)
            {
                Start(group);
                foreach (var next in DeliverIfComplete(group))
                {
                    open.Enqueue(next);
                }
            }
        }
    }

    private void Start(DeliveryGroup group)
    {
        foreach (var part in group.Parts.ToList())
        {
            part.Start();
        }

        if (group.Parts.Find(part => part.IsFailed) is { } failed)
        {
            Fail(group, failed);
        }
    }

    /// <summary>Delivers a fragment that waits for no part any more.</summary>
    /// <returns>What clients wait for from then on, and is not started yet.</returns>
    private List<DeliveryTarget> DeliverIfComplete(DeliveryGroup group)
    {
        if (group.Incomplete > 0 || !_groups.Remove(group))
        {
            return [];
        }

        group.IsKnown = false;
        List<DeferredPart> parts = [.. group.Parts];
        foreach (var part in parts)
        {
            // Whatever else waits for the part need not deliver it again.
            foreach (var other in part.Groups)
            {
                other.Parts.Remove(part);
            }
        }

        var pending = Await(WithParts(group.Children), parts.SelectMany(part => part.Streams));
        tell(new DeliveryEvent.GroupDelivered(group, parts, pending));
        return pending;
    }

    private void Fail(DeliveryGroup group, DeferredPart part)
    {
        if (_groups.Contains(group))
        {
            Forget(group);
            tell(new DeliveryEvent.Failed(group, part.Failure));
        }
    }

    private void Forget(DeliveryGroup group)
    {
        _groups.Remove(group);
        group.IsKnown = false;
        foreach (var child in group.Children.Where(child => child.IsKnown))
        {
            Forget(child);
        }
    }
}

using System.Collections.Immutable;
using PodSales.GraphQL.Engine.Transport.Http.Batching;
using PodSales.GraphQL.Engine.Types;

namespace PodSales.GraphQL.Engine.Transport;

/// <summary>What came of reading a request: the request, several of them, or the reason why it is none.</summary>
internal abstract record RequestReading
{
    private RequestReading()
    {
    }

    /// <summary>The same with files, wherever there is a request that may name them.</summary>
    public virtual RequestReading With(IReadOnlyDictionary<string, IFile> files) => this;

    public sealed record Accepted(RequestMessage Message) : RequestReading
    {
        public override RequestReading With(IReadOnlyDictionary<string, IFile> files) => Message with { Files = files };
    }

    public sealed record Batched(ImmutableArray<BatchMember> Members) : RequestReading
    {
        public override RequestReading With(IReadOnlyDictionary<string, IFile> files) =>
            new Batched([.. Members.Select(member => member with { Reading = member.Reading.With(files) })]);
    }

    public sealed record Refused(IError Error) : RequestReading;

    public static implicit operator RequestReading(RequestMessage message) => new Accepted(message);
}

namespace PodSales.GraphQL.Engine.Transport.Http.Batching;

/// <summary>One operation of a batch.</summary>
/// <param name="Reading">The request, or the reason why it is none: then it fails alone.</param>
/// <param name="Index">Its place.</param>
internal sealed record BatchMember(RequestReading Reading, BatchIndex Index);

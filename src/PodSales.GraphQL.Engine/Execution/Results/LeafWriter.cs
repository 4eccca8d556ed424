namespace PodSales.GraphQL.Engine.Execution.Results;

/// <summary>Coerces a result of a known C# type and writes it, without boxing it.</summary>
/// <returns>Why the value was refused, as the client is told; null when it was written.</returns>
internal delegate string? LeafWriter<in T>(T value, JsonBuffer json);

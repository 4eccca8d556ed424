namespace PodSales.GraphQL.Engine.Language;

/// <summary>A piece of a source: the offsets of its first UTF-16 code unit and of the one after its last.</summary>
internal readonly record struct TextSpan(int Start, int End);

namespace PodSales.GraphQL.Engine.Types;

/// <summary>A literal is of another kind than a scalar takes, which needs no reason.</summary>
#pragma warning disable CA1032, CA1064 // It never leaves the library: what reads the literal words the refusal.
internal sealed class UnfitLiteralException : Exception;
#pragma warning restore CA1032, CA1064

namespace PodSales.GraphQL.Engine.TypeSystem;

/// <summary>What became of a value that a leaf type was asked to coerce.</summary>
/// <param name="Value">The coerced value; meaningless when there is an error.</param>
/// <param name="Error">Why the value was refused, as the client is told; null when it was taken.</param>
internal readonly record struct Coerced(object? Value, string? Error)
{
    public bool IsRefused => Error is not null;

    public static Coerced To(object? value) => new(value, null);

    public static Coerced Refused(string error) => new(null, error);
}

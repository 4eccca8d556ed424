namespace PodSales.GraphQL.Engine;

/// <summary>An <see cref="Optional{T}"/> of any type.</summary>
internal interface IOptional
{
    bool HasValue { get; }

    object? Value { get; }
}

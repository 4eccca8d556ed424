namespace PodSales.GraphQL.Engine;

/// <summary>Says which levels of a type are nullable, where nullable reference types do not say it.</summary>
/// <param name="nullable">From the outside in, whether the type, its items, their items and so on are nullable; levels left out are non-null.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter)]
public sealed class GraphQLNonNullTypeAttribute(params bool[] nullable) : Attribute
{
    /// <summary>Makes the outermost level non-null.</summary>
    public GraphQLNonNullTypeAttribute()
        : this(nullable: [])
    {
    }

    /// <summary>From the outside in, whether each level is nullable.</summary>
    internal IReadOnlyList<bool> Nullable { get; } = nullable;
}

namespace PodSales.GraphQL.Engine;

/// <summary>The parameter takes state that a field above this one passed on.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ScopedStateAttribute : Attribute
{
    /// <summary>The parameter's name is the key.</summary>
    public ScopedStateAttribute()
    {
    }

    /// <summary>Takes the state of a key.</summary>
    /// <param name="key">The key.</param>
    public ScopedStateAttribute(string key) => Key = key;

    /// <summary>The key; null when it is the parameter's name.</summary>
    public string? Key { get; }
}

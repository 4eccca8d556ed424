namespace PodSales.GraphQL.Engine;

/// <summary>The parameter takes state that all resolvers of the request share.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class GlobalStateAttribute : Attribute
{
    /// <summary>The parameter's name is the key.</summary>
    public GlobalStateAttribute()
    {
    }

    /// <summary>Takes the state of a key.</summary>
    /// <param name="key">The key.</param>
    public GlobalStateAttribute(string key) => Key = key;

    /// <summary>The key; null when it is the parameter's name.</summary>
    public string? Key { get; }
}

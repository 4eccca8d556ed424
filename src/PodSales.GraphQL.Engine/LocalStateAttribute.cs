namespace PodSales.GraphQL.Engine;

/// <summary>The parameter takes state of this field alone.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class LocalStateAttribute : Attribute
{
    /// <summary>The parameter's name is the key.</summary>
    public LocalStateAttribute()
    {
    }

    /// <summary>Takes the state of a key.</summary>
    /// <param name="key">The key.</param>
    public LocalStateAttribute(string key) => Key = key;

    /// <summary>The key; null when it is the parameter's name.</summary>
    public string? Key { get; }
}

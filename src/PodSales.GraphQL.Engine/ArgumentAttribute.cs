namespace PodSales.GraphQL.Engine;

/// <summary>The parameter is an argument of the field, whatever its type.</summary>
/// <param name="name">The argument's name; null takes the parameter's.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ArgumentAttribute(string? name = null) : Attribute
{
    /// <summary>The argument's name; null takes the parameter's.</summary>
    public string? Name { get; } = name;
}

namespace PodSales.GraphQL.Engine.Types;

/// <summary>What an argument or input field is when it is left out.</summary>
/// <param name="value">The value, of the C# type; null for <c>null</c>.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class DefaultValueAttribute(object? value) : Attribute
{
    /// <summary>The value, of the C# type.</summary>
    public object? Value { get; } = value;
}

namespace PodSales.GraphQL.Engine.Types;

/// <summary>The topic that a subscription listens to.</summary>
/// <param name="name">Its name; an argument's name in braces is replaced by that argument's value. Null takes the method's name.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TopicAttribute(string? name = null) : ObjectFieldDescriptorAttribute
{
    /// <summary>The topic's name; null takes the method's.</summary>
    public string? Name { get; } = name;
}

namespace PodSales.GraphQL.Engine.Types;

/// <summary>Puts a word on a part of the schema (<c>@tag</c>), by which tools find it; the printed schema tells it. It may stand several times.</summary>
/// <param name="name">The word: a letter or underscore first, then also digits, hyphens and slashes.</param>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Enum
    | AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter | AttributeTargets.Field,
    AllowMultiple = true)]
public sealed class TagAttribute(string name) : DescriptorAttribute
{
    /// <summary>The word.</summary>
    public string Name { get; } = name;
}

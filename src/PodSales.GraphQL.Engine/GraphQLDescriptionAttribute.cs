namespace PodSales.GraphQL.Engine;

/// <summary>Describes a type, member, argument or enum value; it wins over XML documentation.</summary>
/// <param name="description">What it is, as Markdown.</param>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Enum
    | AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter | AttributeTargets.Field)]
public sealed class GraphQLDescriptionAttribute(string description) : Attribute
{
    /// <summary>The description, as Markdown.</summary>
    public string Description { get; } = description;
}

namespace PodSales.GraphQL.Engine.Types;

/// <summary>What an argument or input field is when it is left out, written as a document writes it.</summary>
/// <param name="syntax">A GraphQL literal, such as <c>{ currency: "USD", tags: ["new"] }</c>.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class DefaultValueSyntaxAttribute(string syntax) : Attribute
{
    /// <summary>The literal.</summary>
    public string Syntax { get; } = syntax;
}

using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.Types;

/// <summary>A directive that a descriptor applies.</summary>
/// <param name="directive">The directive with its arguments.</param>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
internal sealed class AppliedDirectiveAttribute(DirectiveNode directive) : Attribute
{
    public DirectiveNode Directive { get; } = directive;
}

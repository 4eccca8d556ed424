using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.Types.Descriptors;

namespace PodSales.GraphQL.Engine.Types;

/// <summary>Applies directives to parts of the schema.</summary>
public static class DirectiveDescriptorExtensions
{
    /// <summary>Applies a directive that <c>AddDirectiveType&lt;T&gt;()</c> registers; the printed schema tells it.</summary>
    /// <typeparam name="TDescriptor">What describes the part.</typeparam>
    /// <param name="descriptor">The part.</param>
    /// <param name="name">The directive's name, without <c>@</c>.</param>
    /// <param name="arguments">Its arguments.</param>
    public static TDescriptor Directive<TDescriptor>(this TDescriptor descriptor, string name, params ArgumentNode[] arguments)
        where TDescriptor : IDescriptor =>
        descriptor.Saying(new AppliedDirectiveAttribute(new DirectiveNode { Name = new NameNode { Value = name }, Arguments = [.. arguments] }));
}

using System.Collections.Immutable;
using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.Types;
using PodSales.GraphQL.Engine.TypeSystem;
using PodSales.GraphQL.Engine.TypeSystem.Directives;

namespace PodSales.GraphQL.Engine.SchemaBuilding;

/// <summary>The directives that C# applies to parts of the schema.</summary>
internal sealed class AppliedDirectives(Faults faults)
{
    private bool _hasTags;

    /// <summary>The definitions of those that were applied.</summary>
    public IEnumerable<DirectiveDefinition> Definitions => _hasTags ? [TagDirective.Tag] : [];

    /// <summary>Those of one part.</summary>
    /// <param name="annotations">What is said of the part.</param>
    /// <param name="place">The part, for messages.</param>
    public ImmutableArray<DirectiveNode> Of(Annotations annotations, string place)
    {
        ImmutableArray<string> words = [.. annotations.All<TagAttribute>().Select(tag => tag.Name).Distinct(StringComparer.Ordinal)];
        _hasTags |= !words.IsEmpty;
        foreach (var word in words.Where(word => !TagDirective.IsName(word)))
        {
            faults.Add($"{place}: \"{word}\" is no tag. Use letters, digits, underscores, hyphens and slashes, a letter or underscore first.");
        }

        return [.. words.Select(Tag)];
    }

    private static DirectiveNode Tag(string word) => new()
    {
        Name = new NameNode { Value = TagDirective.Tag.Name },
        Arguments = [new ArgumentNode { Name = new NameNode { Value = TagDirective.NameArgument }, Value = new StringValueNode(word) }],
    };
}

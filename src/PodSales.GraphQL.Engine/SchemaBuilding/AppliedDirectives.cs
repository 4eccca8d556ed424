using System.Collections.Immutable;
using PodSales.GraphQL.Engine.Execution.Coercion;
using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.SchemaBuilding.Configurations;
using PodSales.GraphQL.Engine.Types;
using PodSales.GraphQL.Engine.TypeSystem;
using PodSales.GraphQL.Engine.TypeSystem.Directives;
using DirectiveLocation = PodSales.GraphQL.Engine.TypeSystem.DirectiveLocation;

namespace PodSales.GraphQL.Engine.SchemaBuilding;

/// <summary>The directives that C# applies to parts of the schema: tags, and those that the application describes.</summary>
internal sealed class AppliedDirectives(SchemaDraft draft)
{
    private readonly OrderedDictionary<string, DirectiveDefinition> _described = new(StringComparer.Ordinal);
    private bool _hasTags;

    /// <summary>The definitions: of those that were described, and of the tag where it was applied.</summary>
    public IEnumerable<DirectiveDefinition> Definitions => _hasTags ? _described.Values.Append(TagDirective.Tag) : _described.Values;

    /// <summary>Makes the definitions of those that the application describes.</summary>
    public void Define()
    {
        foreach (var type in draft.Configuration.Directives)
        {
            var configuration = ((DirectiveType)Activator.CreateInstance(type)!).Describe();
            Faults.CheckName(configuration.Name, fault => draft.Faults.Add(type, fault));
            if (configuration.Locations is Types.DirectiveLocation.None)
            {
                draft.Faults.Add(type, $"the directive @{configuration.Name} may stand nowhere. Say where by Location(…).");
            }

            _described[configuration.Name] = Create(configuration);
        }
    }

    /// <summary>Those of one part.</summary>
    /// <param name="annotations">What is said of the part.</param>
    /// <param name="place">The part, for messages.</param>
    /// <param name="location">What kind of part it is.</param>
    public ImmutableArray<DirectiveNode> Of(Annotations annotations, string place, DirectiveLocation location) =>
        [.. TagsOf(annotations, place), .. DescribedOf(annotations, place, location)];

    private IEnumerable<DirectiveNode> TagsOf(Annotations annotations, string place)
    {
        ImmutableArray<string> words = [.. annotations.All<TagAttribute>().Select(tag => tag.Name).Distinct(StringComparer.Ordinal)];
        _hasTags |= !words.IsEmpty;
        foreach (var word in words.Where(word => !TagDirective.IsName(word)))
        {
            draft.Faults.Add($"{place}: \"{word}\" is no tag. Use letters, digits, underscores, hyphens and slashes, a letter or underscore first.");
        }

        return words.Select(Tag);
    }

    private List<DirectiveNode> DescribedOf(Annotations annotations, string place, DirectiveLocation location)
    {
        List<DirectiveNode> applied = [.. annotations.All<AppliedDirectiveAttribute>().Select(said => said.Directive)];
        foreach (var directive in applied)
        {
            if (!_described.TryGetValue(directive.Name.Value, out var definition))
            {
                draft.Faults.Add($"{place}: @{directive.Name} is no directive of the schema. Register it by AddDirectiveType<T>(), or correct the name.");
                continue;
            }

            Check(directive, definition, fault => draft.Faults.Add($"{place}: {fault}"));
            if (!definition.Locations.Contains(location))
            {
                draft.Faults.Add($"{place}: @{directive.Name} may not stand on {location.NameOf()}. Add it to its locations, or apply it elsewhere.");
            }

            if (!definition.IsRepeatable && applied.Count(other => other.Name.Value == definition.Name) > 1)
            {
                draft.Faults.Add($"{place}: @{directive.Name} stands there twice. Remove one, or make it Repeatable().");
            }
        }

        return applied;
    }

    private static void Check(DirectiveNode directive, DirectiveDefinition definition, Action<string> add)
    {
        foreach (var argument in directive.Arguments)
        {
            if (!definition.Arguments.TryGet(argument.Name.Value, out var known))
            {
                add($"@{directive.Name} has no argument \"{argument.Name}\". Remove it, or declare it on the directive.");
                continue;
            }

            var coercion = new InputCoercion(CoercedVariables.None);
            coercion.Literal(known.Type, argument.Value);
            foreach (var problem in coercion.Problems)
            {
                add($"@{directive.Name}, argument {argument.Name}: {problem.Message} Give a value of the type {known.Type}.");
            }
        }

        foreach (var missing in definition.Arguments.Where(known => known.IsRequired && directive.Arguments.All(given => given.Name.Value != known.Name)))
        {
            add($"@{directive.Name} is without its argument \"{missing.Name}\". Give it, or give the argument a default.");
        }
    }

    private DirectiveDefinition Create(DirectiveConfiguration configuration) => new(configuration.Name)
    {
        Description = configuration.Description,
        IsRepeatable = configuration.IsRepeatable,
        Locations =
        [
            .. Enum.GetValues<Types.DirectiveLocation>()
                .Where(location => location is not Types.DirectiveLocation.None && configuration.Locations.HasFlag(location))
                .Select(location => Enum.Parse<DirectiveLocation>(location.ToString())),
        ],
        Arguments = new ElementCollection<InputValueDefinition>(
            configuration.Arguments.Select(argument => draft.Arguments.Create(argument, DirectiveLocation.ArgumentDefinition))),
    };

    private static DirectiveNode Tag(string word) => new()
    {
        Name = new NameNode { Value = TagDirective.Tag.Name },
        Arguments = [new ArgumentNode(TagDirective.NameArgument, word)],
    };
}

using PodSales.GraphQL.Engine.Types;

namespace PodSales.GraphQL.Engine.SchemaBuilding.Configurations;

/// <summary>What was said of a directive.</summary>
/// <param name="descriptor">The class that describes it.</param>
internal sealed class DirectiveConfiguration(Type descriptor)
{
    private readonly OrderedDictionary<string, ElementConfiguration> _arguments = new(StringComparer.Ordinal);

    public Type Class { get; } = descriptor;

    public string Name { get; set; } = Names.Directive(descriptor);

    public string? Description { get; set; }

    public DirectiveLocation Locations { get; set; }

    public bool IsRepeatable { get; set; }

    public IEnumerable<ElementConfiguration> Arguments => _arguments.Values;

    public ElementConfiguration Argument(string name)
    {
        if (!_arguments.TryGetValue(name, out var argument))
        {
            argument = new ElementConfiguration($"{Class}, argument {name}");
            argument.Say(new GraphQLNameAttribute(name));
            _arguments.Add(name, argument);
        }

        return argument;
    }
}

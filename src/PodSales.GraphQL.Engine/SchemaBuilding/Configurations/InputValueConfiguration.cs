using System.Reflection;

namespace PodSales.GraphQL.Engine.SchemaBuilding.Configurations;

/// <summary>What a descriptor says of an argument or input field, in the words of attributes.</summary>
/// <param name="place">Where it was said, for messages.</param>
internal sealed class InputValueConfiguration(string place)
{
    private readonly List<Attribute> _said = [];

    public string Place { get; } = place;

    /// <summary>The property that the input field sets; null for an argument, and for a field of an input without a C# type.</summary>
    public PropertyInfo? Property { get; init; }

    public bool IsIgnored { get; set; }

    /// <summary>What was said, in its order.</summary>
    public IEnumerable<Attribute> Said => _said;

    public void Say(Attribute attribute) => _said.Add(attribute);
}

using System.Reflection;

namespace PodSales.GraphQL.Engine.SchemaBuilding.Configurations;

/// <summary>What a descriptor says of an argument, input field or enum value, in the words of attributes.</summary>
/// <param name="place">Where it was said, for messages.</param>
internal sealed class ElementConfiguration(string place)
{
    private readonly List<Attribute> _said = [];

    public string Place { get; } = place;

    /// <summary>The property or enum member; null for an argument, and for a field of an input without a C# type.</summary>
    public MemberInfo? Member { get; init; }

    public bool IsIgnored { get; set; }

    /// <summary>What was said, in its order.</summary>
    public IEnumerable<Attribute> Said => _said;

    public void Say(Attribute attribute) => _said.Add(attribute);

    public void Take(ElementConfiguration other)
    {
        _said.AddRange(other._said);
        IsIgnored |= other.IsIgnored;
    }
}

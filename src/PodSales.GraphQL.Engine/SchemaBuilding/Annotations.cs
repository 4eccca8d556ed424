using System.Reflection;

namespace PodSales.GraphQL.Engine.SchemaBuilding;

/// <summary>
/// What is said of a part of the schema: by the attributes of the C# behind it, and by a descriptor, in the words of the same
/// attributes. What the descriptor says goes before.
/// </summary>
internal sealed class Annotations
{
    private readonly List<Attribute> _declared;
    private readonly List<Attribute> _said = [];

    private Annotations(IEnumerable<Attribute> declared) => _declared = [.. declared];

    /// <summary>Those of something that no C# stands behind.</summary>
    public static Annotations OfNothing() => new([]);

    public static Annotations Of(MemberInfo member) => new(Attribute.GetCustomAttributes(member));

    public static Annotations Of(ParameterInfo parameter) => new(Attribute.GetCustomAttributes(parameter));

    public static Annotations Of(InputMember member) =>
        new([.. Attribute.GetCustomAttributes(member.Property), .. member.Parameter is { } parameter ? Attribute.GetCustomAttributes(parameter) : []]);

    /// <summary>How many things descriptors have said.</summary>
    public int SaidCount => _said.Count;

    public void Say(Attribute attribute) => _said.Add(attribute);

    /// <summary>Adds what a descriptor says.</summary>
    public Annotations With(IEnumerable<Attribute>? said)
    {
        _said.AddRange(said ?? []);
        return this;
    }

    /// <summary>Adds the attributes of C# that came to stand behind the part.</summary>
    public void Declare(Annotations other) => _declared.AddRange(other._declared);

    /// <summary>Adds what another descriptor says.</summary>
    public void Take(Annotations other) => _said.AddRange(other._said);

    /// <summary>The last thing of a kind that a descriptor says, or else the first that the attributes do; null where nobody says any.</summary>
    public T? Find<T>()
        where T : Attribute =>
        _said.OfType<T>().LastOrDefault() ?? _declared.OfType<T>().FirstOrDefault();

    public IEnumerable<T> All<T>()
        where T : Attribute =>
        _declared.Concat(_said).OfType<T>();

    public bool Has<T>()
        where T : Attribute =>
        All<T>().Any();
}

using System.Reflection;

namespace PodSales.GraphQL.Engine.SchemaBuilding.Configurations;

/// <summary>What was said of an object type, an interface type, or a class that extends one.</summary>
/// <param name="runtimeType">The C# type; null for a type of the schema alone.</param>
internal sealed class ComplexTypeConfiguration(Type? runtimeType) : TypeConfiguration(runtimeType)
{
    private readonly List<FieldConfiguration> _fields = [];

    /// <summary>Whether it is an interface type.</summary>
    public bool IsInterface { get; init; }

    /// <summary>The fields that a descriptor says something of, in the order in which it names them.</summary>
    public IReadOnlyList<FieldConfiguration> Fields => _fields;

    /// <summary>The classes that describe the interfaces which the descriptor names.</summary>
    public List<Type> Interfaces { get; } = [];

    /// <summary>The type that an extension names by its C# type; null for one that does so by its name.</summary>
    public Type? ExtendsType { get; set; }

    /// <summary>Whether a value of an abstract type is of this one; null leaves it to the C# type.</summary>
    public Func<object, bool>? IsTypeOf { get; set; }

    /// <summary>What a descriptor says of the type as a node; null where it does not make it one.</summary>
    public NodeConfiguration? Node { get; set; }

    public override IEnumerable<Type> Mentions =>
    [
        .. Interfaces,
        .. _fields.SelectMany(MentionedBy),
    ];

    /// <summary>Adds a field, or what is said of one that is there.</summary>
    /// <returns>The one field.</returns>
    public FieldConfiguration Add(FieldConfiguration field)
    {
        if (_fields.Find(known => known.IsOf(field)) is { } known)
        {
            known.Take(field);
            return known;
        }

        return Append(field);
    }

    /// <summary>Adds a field that is none of those that are there.</summary>
    public FieldConfiguration Append(FieldConfiguration field)
    {
        _fields.Add(field);
        return field;
    }

    /// <summary>Adds what an extension of the same C# type says.</summary>
    public void Take(ComplexTypeConfiguration extension)
    {
        foreach (var field in extension._fields)
        {
            Add(field);
        }

        Annotations.Take(extension.Annotations);
        Interfaces.AddRange(extension.Interfaces);
        Node ??= extension.Node;
        IsTypeOf ??= extension.IsTypeOf;
    }

    /// <summary>The fields: one for each member that is none of those described, at the place of the member, and the described.</summary>
    /// <param name="members">The members that could be fields.</param>
    public IEnumerable<FieldConfiguration> FieldsOf(IEnumerable<MemberInfo> members)
    {
        var rest = _fields.ToList();
        List<FieldConfiguration> all = [];
        foreach (var member in members)
        {
            if (_fields.Find(field => field.Selects(member)) is not { } described)
            {
                all.AddRange(IsExplicit ? [] : [new FieldConfiguration(member)]);
            }
            else if (rest.Remove(described))
            {
                all.Add(described);
                if (described is { Member: null, Resolver: null })
                {
                    described.ResolveBy(member);
                }
            }
        }

        return (IsExplicit ? _fields : all.Concat(rest)).Where(field => !field.IsIgnored);
    }

    private static IEnumerable<Type> MentionedBy(FieldConfiguration field) =>
        TypesIn(field.Annotations.All<Attribute>()).Concat(field.Arguments.Values.SelectMany(argument => TypesIn(argument.Said)));
}

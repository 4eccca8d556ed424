using System.Reflection;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.SchemaBuilding.Configurations;

/// <summary>What was said of a field of an object or interface type: by a member and its attributes, by a descriptor, or by both.</summary>
/// <param name="place">Where it was said, for messages.</param>
/// <param name="annotations">What its attributes say.</param>
internal sealed class FieldConfiguration(string place, Annotations annotations)
{
    private readonly OrderedDictionary<string, InputValueConfiguration> _arguments = new(StringComparer.Ordinal);

    public FieldConfiguration(MemberInfo member)
        : this($"{member.DeclaringType}.{member.Name}", Annotations.Of(member)) => (Member, Selected) = (member, member);

    /// <summary>The class and member, or descriptor and field, where it was said.</summary>
    public string Place { get; } = place;

    public Annotations Annotations { get; } = annotations;

    /// <summary>The member that the field stands for; null for one that has only a name.</summary>
    public MemberInfo? Selected { get; init; }

    /// <summary>The property or method that gives the value; null where a resolver was given instead.</summary>
    public MemberInfo? Member { get; set; }

    /// <summary>The resolver that was given; null where the member is it.</summary>
    public FieldResolver? Resolver { get; set; }

    /// <summary>The C# type of what the given resolver gives; null where nobody said.</summary>
    public Type? ResultType { get; set; }

    /// <summary>What the given resolver reads of its parent; null when nobody knows, and so everything.</summary>
    public FieldNeeds? Needs { get; set; }

    public bool IsIgnored { get; set; }

    /// <summary>The arguments that a descriptor says something of, by name.</summary>
    public IReadOnlyDictionary<string, InputValueConfiguration> Arguments => _arguments;

    /// <summary>Its name in the schema.</summary>
    /// <exception cref="InvalidOperationException">It has neither a name nor a member.</exception>
    public string Name => Annotations.Find<GraphQLNameAttribute>()?.Name
        ?? (Member is null ? throw new InvalidOperationException($"{Place} has no name.") : Names.Member(Member));

    /// <summary>The C# type of what gives the value, with everything around it.</summary>
    public Type DeclaredResult => Member switch
    {
        MethodInfo method => method.ReturnType,
        PropertyInfo property => property.PropertyType,
        _ => ResultType ?? typeof(object),
    };

    /// <summary>The name of what gives the value, as messages and topics have it.</summary>
    public string MemberName => Member?.Name ?? Name;

    public InputValueConfiguration Argument(string name)
    {
        if (!_arguments.TryGetValue(name, out var argument))
        {
            argument = new InputValueConfiguration($"{Place}, argument {name}");
            argument.Say(new GraphQLNameAttribute(name));
            _arguments.Add(name, argument);
        }

        return argument;
    }

    /// <summary>Whether it is the field of a member: the one it was made of, or the one whose name it takes.</summary>
    public bool Selects(MemberInfo member) => Selected is null
        ? Name == Names.Member(member)
        : Selected.HasSameMetadataDefinitionAs(member);
}

using System.Reflection;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.SchemaBuilding.Configurations;

/// <summary>What was said of a field of an object or interface type: by a member and its attributes, by a descriptor, or by both.</summary>
internal sealed class FieldConfiguration
{
    private readonly MemberInfo? _selected;
    private readonly OrderedDictionary<string, ElementConfiguration> _arguments = new(StringComparer.Ordinal);

    /// <param name="place">The class and member, or descriptor and field, where it was said, for messages.</param>
    /// <param name="selected">The member that the field stands for; null for one that has only a name.</param>
    public FieldConfiguration(string place, MemberInfo? selected)
    {
        Place = place;
        Member = _selected = selected;
        Annotations = selected is null ? Annotations.OfNothing() : Annotations.Of(selected);
    }

    public FieldConfiguration(MemberInfo member)
        : this($"{member.DeclaringType}.{member.Name}", member)
    {
    }

    public string Place { get; }

    public Annotations Annotations { get; }

    /// <summary>The property or method that gives the value; null where a resolver was given instead.</summary>
    public MemberInfo? Member { get; private set; }

    /// <summary>The resolver that was given; null where the member is it.</summary>
    public FieldResolver? Resolver { get; private set; }

    /// <summary>The C# type of what the given resolver gives; null where nobody said.</summary>
    public Type? ResultType { get; private set; }

    /// <summary>What the given resolver reads of its parent; null when nobody knows, and so everything.</summary>
    public FieldNeeds? Needs { get; private set; }

    /// <summary>Where the events of a subscription come from; null where attributes of the member say so.</summary>
    public EventSourceDelegate? EventSource { get; set; }

    public bool IsIgnored { get; set; }

    /// <summary>The arguments that a descriptor says something of, by name.</summary>
    public IReadOnlyDictionary<string, ElementConfiguration> Arguments => _arguments;

    /// <summary>Its name in the schema; null where it has neither a name nor a member.</summary>
    public string? GivenName => Annotations.Find<GraphQLNameAttribute>()?.Name ?? (Member is null ? null : Names.Member(Member));

    public string Name => GivenName ?? "";

    /// <summary>The C# type of what gives the value, with everything around it.</summary>
    public Type DeclaredResult => Member switch
    {
        MethodInfo method => method.ReturnType,
        PropertyInfo property => property.PropertyType,
        _ => ResultType ?? typeof(object),
    };

    /// <summary>The name of what gives the value, as messages and topics have it.</summary>
    public string MemberName => Member?.Name ?? Name;

    public ElementConfiguration Argument(string name)
    {
        if (!_arguments.TryGetValue(name, out var argument))
        {
            argument = new ElementConfiguration($"{Place}, argument {name}");
            argument.Say(new GraphQLNameAttribute(name));
            _arguments.Add(name, argument);
        }

        return argument;
    }

    /// <summary>Has the value come from a resolver instead of a member.</summary>
    /// <param name="resolver">The resolver.</param>
    /// <param name="resultType">The C# type of its result; null where nobody said.</param>
    /// <param name="needs">What it reads of its parent; null when nobody knows.</param>
    public void ResolveBy(FieldResolver resolver, Type? resultType, FieldNeeds? needs = null) =>
        (Member, Resolver, ResultType, Needs) = (null, resolver, resultType, needs);

    /// <summary>Has the value come from a member. What its attributes say counts where the field has no member of its own.</summary>
    public void ResolveBy(MemberInfo member)
    {
        (Member, Resolver) = (member, null);
        if (_selected is null)
        {
            Annotations.Declare(Annotations.Of(member));
        }
    }

    /// <summary>Whether it is the field of a member: the one it was made of, or the one whose name it takes.</summary>
    public bool Selects(MemberInfo member) =>
        _selected is null ? GivenName == Names.Member(member) : _selected.HasSameMetadataDefinitionAs(member);

    /// <summary>Whether another configuration is of the same field.</summary>
    public bool IsOf(FieldConfiguration other) => other._selected is { } member ? Selects(member) : GivenName is not null && GivenName == other.GivenName;

    /// <summary>Adds what another descriptor says of the field, which goes before.</summary>
    public void Take(FieldConfiguration other)
    {
        Annotations.Take(other.Annotations);
        IsIgnored |= other.IsIgnored;
        EventSource = other.EventSource ?? EventSource;
        foreach (var (name, argument) in other.Arguments)
        {
            Argument(name).Take(argument);
        }

        if (other.Resolver is not null)
        {
            ResolveBy(other.Resolver, other.ResultType, other.Needs);
        }
        else if (other.Member is not null && other.Member != other._selected)
        {
            ResolveBy(other.Member);
        }
    }
}

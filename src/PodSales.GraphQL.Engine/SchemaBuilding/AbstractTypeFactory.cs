using PodSales.GraphQL.Engine.SchemaBuilding.Configurations;
using PodSales.GraphQL.Engine.Types;
using PodSales.GraphQL.Engine.TypeSystem;
using DirectiveLocation = PodSales.GraphQL.Engine.TypeSystem.DirectiveLocation;
using InterfaceType = PodSales.GraphQL.Engine.TypeSystem.InterfaceType;
using ObjectType = PodSales.GraphQL.Engine.TypeSystem.ObjectType;
using UnionType = PodSales.GraphQL.Engine.TypeSystem.UnionType;

namespace PodSales.GraphQL.Engine.SchemaBuilding;

/// <summary>Makes interfaces and unions of C# interfaces and base classes.</summary>
internal sealed class AbstractTypeFactory(SchemaDraft draft)
{
    public InterfaceType CreateInterface(ComplexTypeConfiguration configuration)
    {
        var interfaceType = draft.Types.Add(new InterfaceType(draft.Names.Output(configuration))
        {
            Description = draft.Documentation.Of(configuration),
            RuntimeType = configuration.RuntimeType,
            Directives = draft.Directives.Of(configuration.Annotations, configuration.Class.ToString(), DirectiveLocation.Interface),
        });
        draft.Types.Bind(configuration.Class, interfaceType);
        draft.Types.Later(() => Complete(interfaceType, configuration));
        return interfaceType;
    }

    public UnionType CreateUnion(UnionTypeConfiguration configuration)
    {
        var union = draft.Types.Add(new UnionType(draft.Names.Output(configuration))
        {
            Description = draft.Documentation.Of(configuration),
            RuntimeType = configuration.RuntimeType,
            Directives = draft.Directives.Of(configuration.Annotations, configuration.Class.ToString(), DirectiveLocation.Union),
        });
        draft.Types.Bind(configuration.Class, union);
        draft.Types.Later(() => union.Members = [.. MembersOf(configuration).Select(draft.Types.OutputNamed)]);
        return union;
    }

    /// <summary>The interface types that a class implements: those that were registered, and those with an attribute.</summary>
    public IEnumerable<InterfaceType> InterfacesOf(Type type) => Ancestors(type)
        .Where(ancestor => !ancestor.IsDefined(typeof(UnionTypeAttribute), inherit: false)
            && (ancestor.IsDefined(typeof(InterfaceTypeAttribute), inherit: false)
                || draft.Described.OutputOf(ancestor) != ancestor
                || (ancestor.IsInterface && draft.Configuration.Types.Contains(ancestor))))
        .Select(draft.Types.OutputNamed)
        .OfType<InterfaceType>();

    /// <summary>The interface types that a class implements, and those that its descriptor names.</summary>
    public IEnumerable<InterfaceType> InterfacesOf(ComplexTypeConfiguration configuration) =>
        (configuration.RuntimeType is { } type ? InterfacesOf(type) : [])
        .Union(configuration.Interfaces.Select(draft.Types.OutputNamed).OfType<InterfaceType>());

    /// <summary>Gives objects the interfaces that the schema has only because something else is of them.</summary>
    public void ImplementAll()
    {
        var interfaces = draft.Types.All.OfType<InterfaceType>().Where(type => type.RuntimeType is not null).ToList();
        foreach (var type in draft.Types.All.OfType<ObjectType>().Where(type => type.RuntimeType is not null))
        {
            type.Interfaces = [.. type.Interfaces.Union(interfaces.Where(candidate => candidate.RuntimeType!.IsAssignableFrom(type.RuntimeType)))];
        }
    }

    private void Complete(InterfaceType interfaceType, ComplexTypeConfiguration configuration)
    {
        var owner = new FieldOwner(interfaceType.Name, configuration.RuntimeType) { IsInterface = true };
        var members = configuration.RuntimeType is { } type ? Members.Output(type, includesInherited: true, includesStatic: false) : [];
        interfaceType.Fields = new ElementCollection<FieldDefinition>(configuration.FieldsOf(members).Select(field => draft.Fields.Create(field, owner)));
        interfaceType.Interfaces = [.. InterfacesOf(configuration)];
    }

    private List<Type> MembersOf(UnionTypeConfiguration configuration)
    {
        List<Type> members = [.. configuration.Members.Concat(draft.Configuration.Types.Where(type => IsMember(type, configuration.RuntimeType))).Distinct()];
        if (members.Count == 0)
        {
            draft.Faults.Add(configuration.Class, "the union has no members. Register the types that derive from it by AddType<T>().");
        }

        return members;
    }

    /// <summary>Whether a registered type, or one that a registered class describes, is an object of the union's C# type.</summary>
    private bool IsMember(Type registered, Type? union)
    {
        var type = DescribedTypes.IsDescriptor(registered)
            ? (draft.Described.Find(registered) as ComplexTypeConfiguration)?.RuntimeType
            : registered;
        return union is not null && type is { IsAbstract: false } && type != union && union.IsAssignableFrom(type);
    }

    private static IEnumerable<Type> Ancestors(Type type)
    {
        for (var ancestor = type.BaseType; ancestor is not null && ancestor != typeof(object); ancestor = ancestor.BaseType)
        {
            yield return ancestor;
        }

        foreach (var ancestor in type.GetInterfaces())
        {
            yield return ancestor;
        }
    }
}

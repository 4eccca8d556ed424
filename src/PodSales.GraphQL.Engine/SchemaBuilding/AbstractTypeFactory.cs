using PodSales.GraphQL.Engine.Types;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.SchemaBuilding;

/// <summary>Makes interfaces and unions of C# interfaces and base classes.</summary>
internal sealed class AbstractTypeFactory(SchemaDraft draft)
{
    public InterfaceType CreateInterface(Type type)
    {
        var name = draft.Names.Output(type);
        var interfaceType = draft.Types.Add(new InterfaceType(name) { Description = draft.Documentation.Of(type), RuntimeType = type });
        draft.Types.Bind(type, interfaceType);
        draft.Types.Later(() => Complete(interfaceType, type));
        return interfaceType;
    }

    public UnionType CreateUnion(Type type)
    {
        var union = draft.Types.Add(new UnionType(draft.Names.Output(type)) { Description = draft.Documentation.Of(type), RuntimeType = type });
        draft.Types.Bind(type, union);
        draft.Types.Later(() => union.Members = [.. MembersOf(type).Select(draft.Types.OutputNamed)]);
        return union;
    }

    /// <summary>The interface types that a class implements: those that were registered, and those with an attribute.</summary>
    public IEnumerable<InterfaceType> InterfacesOf(Type type) => Ancestors(type)
        .Where(ancestor => !ancestor.IsDefined(typeof(UnionTypeAttribute), inherit: false)
            && (ancestor.IsDefined(typeof(InterfaceTypeAttribute), inherit: false)
                || (ancestor.IsInterface && draft.Configuration.Types.Contains(ancestor))))
        .Select(draft.Types.OutputNamed)
        .OfType<InterfaceType>();

    /// <summary>Gives objects the interfaces that the schema has only because something else is of them.</summary>
    public void ImplementAll()
    {
        var interfaces = draft.Types.All.OfType<InterfaceType>().Where(type => type.RuntimeType is not null).ToList();
        foreach (var type in draft.Types.All.OfType<ObjectType>().Where(type => type.RuntimeType is not null))
        {
            type.Interfaces = [.. type.Interfaces.Union(interfaces.Where(candidate => candidate.RuntimeType!.IsAssignableFrom(type.RuntimeType)))];
        }
    }

    private void Complete(InterfaceType interfaceType, Type type)
    {
        var owner = new FieldOwner(interfaceType.Name, type);
        interfaceType.Fields = new ElementCollection<FieldDefinition>(
            Members.Output(type, includesInherited: true, includesStatic: false).Select(member => draft.Fields.Create(member, owner)));
        interfaceType.Interfaces = [.. InterfacesOf(type)];
    }

    private List<Type> MembersOf(Type union)
    {
        var members = draft.Configuration.Types.Where(type => type != union && union.IsAssignableFrom(type) && !type.IsAbstract).ToList();
        if (members.Count == 0)
        {
            draft.Faults.Add(union, "the union has no members. Register the types that derive from it by AddType<T>().");
        }

        return members;
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

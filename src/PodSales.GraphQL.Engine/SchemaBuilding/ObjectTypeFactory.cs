using System.Reflection;
using PodSales.GraphQL.Engine.CostAnalysis.Types;
using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.Types;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.SchemaBuilding;

/// <summary>Makes object types of C# classes and of the classes that extend them.</summary>
internal sealed class ObjectTypeFactory(SchemaDraft draft)
{
    public ObjectType Create(Type type) => Create(type, draft.Names.Output(type));

    public ObjectType Create(Type type, string name)
    {
        var objectType = draft.Types.Add(new ObjectType(name)
        {
            Description = draft.Documentation.Of(type),
            RuntimeType = type,
            Weight = type.GetCustomAttribute<CostAttribute>()?.Weight,
        });
        draft.Types.Bind(type, objectType);
        draft.Types.Later(() => Complete(objectType, type));
        return objectType;
    }

    /// <summary>Makes a root type of all classes that give it fields.</summary>
    public ObjectType? CreateRoot(OperationType operation)
    {
        var configuration = draft.Configuration;
        var rootClass = configuration.RootClasses.GetValueOrDefault(operation);
        if (rootClass is null && !configuration.Roots.Contains(operation) && !draft.Extensions.HasRoot(operation))
        {
            return null;
        }

        var name = RootName(operation);
        var root = draft.Types.Add(new ObjectType(name) { Description = RootDescription(operation, rootClass) });
        draft.Types.Later(() => CompleteRoot(root, operation, rootClass));
        return root;
    }

    /// <summary>Adds the fields of extensions to a type that no C# class stands behind.</summary>
    public IEnumerable<FieldDefinition> ExtensionFields(string typeName) =>
        draft.Extensions.Of(null, typeName).SelectMany(extension => Fields(extension, new FieldOwner(typeName, null)));

    private string RootName(OperationType operation) => operation switch
    {
        OperationType.Query => draft.Configuration.Options.QueryTypeName,
        OperationType.Mutation => draft.Configuration.Options.MutationTypeName,
        OperationType.Subscription => draft.Configuration.Options.SubscriptionTypeName,
    };

    private string RootDescription(OperationType operation, Type? rootClass) =>
        (rootClass is null ? null : draft.Documentation.Of(rootClass)) ?? operation switch
        {
            OperationType.Query => "What can be read.",
            OperationType.Mutation => "What can be done.",
            OperationType.Subscription => "What can be followed.",
        };

    private void CompleteRoot(ObjectType root, OperationType operation, Type? rootClass)
    {
        var owner = new FieldOwner(root.Name, null, operation);
        var extensions = draft.Extensions.OfRoot(operation, root.Name).Where(extension => extension.Class != rootClass).ToList();
        if (operation is OperationType.Mutation)
        {
            CheckResults([.. extensions.Select(extension => extension.Class), .. rootClass is null ? Array.Empty<Type>() : [rootClass]]);
        }

        var own = rootClass is null ? [] : Fields(Members.Output(rootClass, includesInherited: true, includesStatic: false), owner);
        var generated = operation is OperationType.Query ? draft.Nodes.QueryFields() : [];
        root.Fields = Merge([.. generated, .. own], extensions, owner);
    }

    private void CheckResults(IEnumerable<Type> classes)
    {
        foreach (var method in classes.SelectMany(Members.WithoutResult))
        {
            draft.Faults.Add(method, "a mutation must return a value (HC0089). Return what it made or changed, or ignore the method by [GraphQLIgnore].");
        }
    }

    private void Complete(ObjectType objectType, Type type)
    {
        var owner = new FieldOwner(objectType.Name, type);
        var extensions = draft.Extensions.Of(type, objectType.Name).ToList();
        var ignored = extensions.SelectMany(extension => extension.IgnoredMembers).ToHashSet(StringComparer.Ordinal);
        var includesStatic = type.GetCustomAttribute<ObjectTypeAttribute>(inherit: false)?.IncludeStaticMembers is true;
        var members = Members.Output(type, includesInherited: true, includesStatic).Where(member => !ignored.Contains(member.Name));
        var node = draft.Nodes.Register(objectType, type, extensions);
        objectType.Fields = Merge([.. Fields(members, owner, node)], extensions, owner);
        objectType.Interfaces = [.. draft.Abstracts.InterfacesOf(type), .. node is null ? [] : draft.Nodes.Interfaces];
        if (objectType.Fields.Count == 0)
        {
            draft.Faults.Add(type, "it has no public property or method that could be a field. Give it one, or keep it out of the schema.");
        }
    }

    private ElementCollection<FieldDefinition> Merge(List<FieldDefinition> own, List<TypeExtension> extensions, FieldOwner owner)
    {
        var fields = new OrderedDictionary<string, FieldDefinition>(StringComparer.Ordinal);
        foreach (var field in own.Concat(extensions.SelectMany(extension => Fields(extension, owner))))
        {
            // A field of an extension takes the place of the one that has its name.
            fields[field.Name] = field;
        }

        foreach (var ignored in extensions.SelectMany(extension => extension.IgnoredFields))
        {
            fields.Remove(ignored);
        }

        return new ElementCollection<FieldDefinition>(fields.Values);
    }

    private List<FieldDefinition> Fields(TypeExtension extension, FieldOwner owner) =>
        Fields(Members.Output(extension.Class, extension.IncludesInherited, extension.IncludesStatic), owner);

    private List<FieldDefinition> Fields(IEnumerable<MemberInfo> members, FieldOwner owner, NodeIdentity? node = null)
    {
        var byName = new OrderedDictionary<string, (MemberInfo Member, FieldDefinition Field)>(StringComparer.Ordinal);
        foreach (var member in members)
        {
            var field = draft.Fields.Create(member, owner, isNodeId: node?.IdMember == member.Name);
            if (byName.TryGetValue(field.Name, out var other) && !Hides(member, other.Member))
            {
                draft.Faults.Add(member, $"it becomes the field \"{field.Name}\", as {other.Member.Name} does. Give one of them another name by [GraphQLName], or ignore it by [GraphQLIgnore].");
            }

            byName[field.Name] = (member, field);
        }

        return [.. byName.Values.Select(pair => pair.Field)];
    }

    /// <summary>Whether a member stands in a derived class for the one of the same name that it inherits.</summary>
    private static bool Hides(MemberInfo member, MemberInfo inherited) =>
        member.Name == inherited.Name && member.DeclaringType != inherited.DeclaringType;
}

using System.Collections.Immutable;
using System.Reflection;
using PodSales.GraphQL.Engine.CostAnalysis.Types;
using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.SchemaBuilding.Configurations;
using PodSales.GraphQL.Engine.Types;
using PodSales.GraphQL.Engine.TypeSystem;
using DirectiveLocation = PodSales.GraphQL.Engine.TypeSystem.DirectiveLocation;
using ObjectType = PodSales.GraphQL.Engine.TypeSystem.ObjectType;

namespace PodSales.GraphQL.Engine.SchemaBuilding;

/// <summary>Makes object types of C# classes and of the classes that extend them.</summary>
internal sealed class ObjectTypeFactory(SchemaDraft draft)
{
    public ObjectType Create(ComplexTypeConfiguration configuration)
    {
        var objectType = draft.Types.Add(new ObjectType(draft.Names.Output(configuration))
        {
            Description = draft.Documentation.Of(configuration),
            RuntimeType = configuration.RuntimeType,
            Weight = configuration.Annotations.Find<CostAttribute>()?.Weight,
            IsTypeOf = configuration.IsTypeOf,
        });
        draft.Types.Bind(configuration.Class, objectType);
        draft.Types.Later(() => Complete(objectType, configuration));
        return objectType;
    }

    /// <summary>Makes a root type of all classes that give it fields.</summary>
    public ObjectType? CreateRoot(OperationType operation)
    {
        var configuration = draft.Configuration;
        var root = configuration.RootClasses.TryGetValue(operation, out var rootClass) ? draft.Described.Root(rootClass) : null;
        if (root is null && !configuration.Roots.Contains(operation) && !draft.Extensions.HasRoot(operation))
        {
            return null;
        }

        var rootType = draft.Types.Add(new ObjectType(root?.Name ?? RootName(operation)) { Description = RootDescription(operation, root) });
        draft.Types.Later(() => CompleteRoot(rootType, operation, root));
        return rootType;
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

    private string RootDescription(OperationType operation, ComplexTypeConfiguration? root) =>
        (root is null ? null : draft.Documentation.Of(root)) ?? operation switch
        {
            OperationType.Query => "What can be read.",
            OperationType.Mutation => "What can be done.",
            OperationType.Subscription => "What can be followed.",
        };

    private void CompleteRoot(ObjectType rootType, OperationType operation, ComplexTypeConfiguration? root)
    {
        var owner = new FieldOwner(rootType.Name, null, operation);
        if (root is { Descriptor: not null })
        {
            // What the attributes of a class say holds for its own members alone, what a descriptor says for the type.
            owner = owner with { Annotations = root.Annotations };
        }

        var extensions = draft.Extensions.OfRoot(operation, rootType.Name).Where(extension => extension.Class != root?.Class).ToList();
        if (operation is OperationType.Mutation)
        {
            CheckResults([.. extensions.Where(extension => !DescribedTypes.IsDescriptor(extension.Class)).Select(extension => extension.Class), .. root?.RuntimeType is { } rootClass ? [rootClass] : Array.Empty<Type>()]);
        }

        rootType.Directives = DirectivesOf(root, extensions);
        var own = root is null ? [] : Fields(root.FieldsOf(MembersOf(root, includesStatic: false)), owner);
        var generated = operation is OperationType.Query ? draft.Nodes.QueryFields() : [];
        rootType.Fields = Merge([.. generated, .. own], extensions, owner);
    }

    private void CheckResults(IEnumerable<Type> classes)
    {
        foreach (var method in classes.SelectMany(Members.WithoutResult))
        {
            draft.Faults.Add(method, "a mutation must return a value (HC0089). Return what it made or changed, or ignore the method by [GraphQLIgnore].");
        }
    }

    private void Complete(ObjectType objectType, ComplexTypeConfiguration configuration)
    {
        var type = configuration.RuntimeType;
        var extensions = draft.Extensions.Of(type, objectType.Name).ToList();
        foreach (var extension in extensions.Where(extension => extension.IsOfSameClass(type)))
        {
            configuration.Take(extension.Configuration);
        }

        var owner = new FieldOwner(objectType.Name, type) { Annotations = configuration.Annotations };
        var ignored = extensions.SelectMany(extension => extension.IgnoredMembers.Concat(extension.BoundMembers())).ToHashSet(StringComparer.Ordinal);
        var includesStatic = type?.GetCustomAttribute<ObjectTypeAttribute>(inherit: false)?.IncludeStaticMembers is true;
        var members = MembersOf(configuration, includesStatic).Where(member => !ignored.Contains(member.Name));
        var node = draft.Nodes.Register(objectType, configuration, extensions);
        objectType.Fields = Merge([.. Fields(configuration.FieldsOf(members), owner, node)], extensions.FindAll(extension => !extension.IsOfSameClass(type)), owner);
        objectType.Directives = DirectivesOf(configuration, extensions);
        objectType.Interfaces = [.. draft.Abstracts.InterfacesOf(configuration), .. extensions.SelectMany(extension => draft.Abstracts.InterfacesOf(extension.Configuration)), .. node is null ? [] : draft.Nodes.Interfaces];
        if (objectType.Fields.Count == 0)
        {
            draft.Faults.Add(configuration.Class, "it has no public property or method that could be a field. Give it one, or keep it out of the schema.");
        }
    }

    private static IEnumerable<MemberInfo> MembersOf(ComplexTypeConfiguration configuration, bool includesStatic) =>
        configuration.RuntimeType is { } type ? Members.Output(type, includesInherited: true, includesStatic) : [];

    /// <summary>The directives that are applied to the class behind a type, and to those that extend it.</summary>
    private ImmutableArray<DirectiveNode> DirectivesOf(ComplexTypeConfiguration? configuration, List<TypeExtension> extensions) =>
    [
        .. extensions.Select(extension => extension.Configuration).Prepend(configuration).OfType<ComplexTypeConfiguration>()
            .SelectMany(part => draft.Directives.Of(part.Annotations, part.Class.ToString(), DirectiveLocation.Object))
            .DistinctBy(Printer.Print, StringComparer.Ordinal),
    ];

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

    private List<FieldDefinition> Fields(TypeExtension extension, FieldOwner owner) => Fields(
        extension.Configuration.FieldsOf(extension.Members()), owner);

    private List<FieldDefinition> Fields(IEnumerable<FieldConfiguration> configurations, FieldOwner owner, NodeIdentity? node = null)
    {
        var byName = new OrderedDictionary<string, (FieldConfiguration Configuration, FieldDefinition Field)>(StringComparer.Ordinal);
        foreach (var configuration in configurations)
        {
            var field = draft.Fields.Create(configuration, owner, isNodeId: node is not null && node.IdMember == configuration.Member?.Name);
            if (byName.TryGetValue(field.Name, out var other) && !Hides(configuration.Member, other.Configuration.Member))
            {
                draft.Faults.Add(configuration, $"it becomes the field \"{field.Name}\", as {other.Configuration.MemberName} does. Give one of them another name by [GraphQLName], or ignore it by [GraphQLIgnore].");
            }

            byName[field.Name] = (configuration, field);
        }

        return [.. byName.Values.Select(pair => pair.Field)];
    }

    /// <summary>Whether a member stands in a derived class for the one of the same name that it inherits.</summary>
    private static bool Hides(MemberInfo? member, MemberInfo? inherited) =>
        member is not null && member.Name == inherited?.Name && member.DeclaringType != inherited.DeclaringType;
}

using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.SchemaBuilding;
using PodSales.GraphQL.Engine.SchemaBuilding.Configurations;
using PodSales.GraphQL.Engine.Types.Relay;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.Conventions.Relay;

/// <summary>Global ids, and the types that can be fetched by them.</summary>
internal sealed class NodeTypes(SchemaDraft draft)
{
    private readonly Dictionary<string, NodeResolver> _resolvers = new(StringComparer.Ordinal);

    /// <summary>The interface of all nodes; none where the schema does not have it.</summary>
    public ImmutableArray<InterfaceType> Interfaces => draft.Configuration.Nodes is { RegisterNodeInterface: true } ? [Node] : [];

    private InterfaceType Node => field ??= draft.Types.Add(new InterfaceType("Node")
    {
        Description = "An object that can be fetched by its id.",
        Fields = new ElementCollection<FieldDefinition>(
            [new FieldDefinition("id", TypeRegistry.NonNull(draft.Types.Scalar("ID"))) { Description = "The id, unique among all objects." }]),
    });

    /// <summary>Makes a type a node where it, or a class that extends it, asks for it.</summary>
    public NodeIdentity? Register(ObjectType objectType, ComplexTypeConfiguration configuration, IReadOnlyList<TypeExtension> extensions)
    {
        if (draft.Configuration.Nodes is not { } options || configuration.RuntimeType is not { } type)
        {
            return null;
        }

        if (configuration.Node is { } node)
        {
            return Register(objectType, configuration, node, options);
        }

        if (extensions.Select(extension => extension.Class).Prepend(type).FirstOrDefault(IsNode) is not { } owner)
        {
            return null;
        }

        var attribute = owner.GetCustomAttribute<NodeAttribute>()!;
        if (type.GetProperty(attribute.IdField ?? "Id") is not { } id)
        {
            draft.Faults.Add(owner, $"[Node] finds no property {attribute.IdField ?? "Id"} on {type}. Add it, or name another by IdField.");
            return null;
        }

        var holder = attribute.NodeResolverType ?? owner;
        if (FindResolver(holder, attribute, objectType.Name) is { } method)
        {
            Compile(objectType, method);
        }
        else if (options.EnsureAllNodesCanBeResolved)
        {
            draft.Faults.Add(holder, $"the node type \"{objectType.Name}\" has no node resolver (HC0068). Add a static method with [NodeResolver] whose first parameter takes the id.");
        }

        return new NodeIdentity(id.Name, id.PropertyType);
    }

    /// <summary>Makes a type a node as a descriptor says.</summary>
    private NodeIdentity? Register(
        ObjectType objectType, ComplexTypeConfiguration configuration, NodeConfiguration node, GlobalObjectIdentificationOptions options)
    {
        if (configuration.RuntimeType!.GetProperty(node.IdField) is not { } id)
        {
            draft.Faults.Add(configuration.Class, $"ImplementsNode() finds no property {node.IdField} on {configuration.RuntimeType}. Add it, or name another by IdField.");
            return null;
        }

        if (node is { Fetch: { } fetch, IdType: { } idType })
        {
            _resolvers.TryAdd(objectType.Name, new NodeResolver(objectType.Name, Nullable.GetUnderlyingType(idType) ?? idType, fetch));
        }
        else if (node.Method is { } method)
        {
            Compile(objectType, method);
        }
        else if (options.EnsureAllNodesCanBeResolved)
        {
            draft.Faults.Add(configuration.Class, $"the node type \"{objectType.Name}\" has no node resolver (HC0068). Give it one by ResolveNode or ResolveNodeWith.");
        }

        return new NodeIdentity(id.Name, id.PropertyType);
    }

    private void Compile(ObjectType objectType, MethodInfo method)
    {
        if (method.GetParameters().Length == 0)
        {
            draft.Faults.Add(method, "a node resolver takes the raw id as its first parameter. Add it.");
            return;
        }

        _resolvers.TryAdd(objectType.Name, Compile(objectType.Name, method, new FieldOwner(objectType.Name, null)));
    }

    /// <summary>The C# type of the raw ids of a type that an attribute names; <see cref="string"/> where it names none.</summary>
    public Type RawTypeOf(IDAttribute attribute) =>
        attribute.NodeType is { } type && draft.Described.Complex(type) is { RuntimeType: { } runtimeType } described
            ? runtimeType.GetProperty(described.Node?.IdField ?? runtimeType.GetCustomAttribute<NodeAttribute>()?.IdField ?? "Id")?.PropertyType ?? typeof(string)
            : typeof(string);

    /// <summary>The query fields <c>node</c> and <c>nodes</c>.</summary>
    public IEnumerable<FieldDefinition> QueryFields() => draft.Configuration.Nodes is { RegisterNodeInterface: true } options
        ? new NodeFields(Node, options, _resolvers).Create()
        : [];

    /// <summary>The type of ids in the place of their raw values.</summary>
    public GraphQLType IdType(MemberType raw) => IdTypeLike(draft.Types.Output(raw));

    /// <summary>A type with the same wrappings around <c>ID</c>.</summary>
    public GraphQLType IdTypeLike(GraphQLType type) => type switch
    {
        NonNullType nonNull => TypeRegistry.NonNull(IdTypeLike(nonNull.OfType)),
        ListType list => new ListType(IdTypeLike(list.OfType)),
        _ => draft.Types.Scalar("ID"),
    };

    /// <summary>Turns the raw ids that a resolver gives, or lists of them, into global ones.</summary>
    public FieldResolver Global(FieldResolver resolver, IDAttribute attribute, FieldOwner owner)
    {
        var typeName = NameOf(attribute) ?? owner.TypeName;
        return resolver.Then(value => Write(typeName, value), GlobalId.WriterOf(typeName));
    }

    /// <summary>Turns global ids into raw ones of a C# type.</summary>
    public Func<object, object> Reader(IDAttribute attribute, Type rawType)
    {
        var typeName = NameOf(attribute);
        return value => Read((string)value, typeName, rawType);
    }

    private static bool IsNode(Type type) => type.IsDefined(typeof(NodeAttribute), inherit: true);

    private static object? Write(string typeName, object? value) => value switch
    {
        null => null,
        string text => GlobalId.Format(typeName, text),
        IEnumerable items => items.Cast<object?>().Select(item => Write(typeName, item)).ToList(),
        _ => GlobalId.Format(typeName, value),
    };

    private static object Read(string text, string? typeName, Type rawType)
    {
        if (GlobalId.TryParse(text) is not { } id)
        {
            throw Refused($"\"{text}\" is no id. Take ids as the server gave them.");
        }

        if (typeName is not null && id.TypeName != typeName)
        {
            throw Refused($"\"{text}\" is the id of a {id.TypeName}, and a {typeName} is asked for.");
        }

        return id.RawAs(rawType) ?? throw Refused($"\"{text}\" is no id of a {id.TypeName}. Take ids as the server gave them.");
    }

    private static GraphQLException Refused(string message) => new(ErrorBuilder.New().SetMessage(message).SetCode("INVALID_ID").Build());

    private string? NameOf(IDAttribute attribute)
    {
        if (attribute.NodeType is not { } type)
        {
            return attribute.TypeName;
        }

        var known = draft.Types.OutputNamed(type);
        return known is ObjectType or InterfaceType ? known.Name : attribute.TypeName;
    }

    private static MethodInfo? FindResolver(Type holder, NodeAttribute attribute, string typeName)
    {
        const BindingFlags Scope = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance;
        var methods = holder.GetMethods(Scope);
        string[] names = attribute.NodeResolver is { } name ? [name] : ["Get", "GetAsync", $"Get{typeName}", $"Get{typeName}Async"];
        return methods.FirstOrDefault(method => method.IsDefined(typeof(NodeResolverAttribute)))
            ?? methods.FirstOrDefault(method => names.Contains(method.Name) && (method.IsStatic || attribute.NodeResolver is not null) && method.GetParameters().Length > 0);
    }

    private NodeResolver Compile(string typeName, MethodInfo method, FieldOwner owner)
    {
        var setup = new FieldSetup { Configuration = new FieldConfiguration(method), Owner = owner, Name = "node", Result = draft.AnnotatedTypes.Of(method) };
        var parameters = new ParameterBinder(draft, setup);
        var fetch = MemberResolver.CompileNode(method, owner, parameters);
        foreach (var argument in parameters.Arguments)
        {
            draft.Faults.Add(method, $"its parameter \"{argument.Name}\" would be an argument, and a node resolver takes none but the id. Register its type as a service, or mark it with [Service].");
        }

        var idType = method.GetParameters()[0].ParameterType;
        return new NodeResolver(typeName, Nullable.GetUnderlyingType(idType) ?? idType, fetch);
    }
}

using PodSales.GraphQL.Engine.DataLoaders.Data;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.SchemaBuilding;
using PodSales.GraphQL.Engine.Types.Pagination;
using PodSales.GraphQL.Engine.TypeSystem;
using PodSales.GraphQL.Engine.TypeSystem.Scalars;

namespace PodSales.GraphQL.Engine.Conventions.Paging;

/// <summary>Makes the types of connections and edges.</summary>
internal sealed class ConnectionTypes(SchemaDraft draft)
{
    private readonly Dictionary<string, (ObjectType Type, Type Item)> _connections = new(StringComparer.Ordinal);
    private ObjectType? _pageInfo;

    private ObjectType PageInfo => _pageInfo ??= CreatePageInfo();

    /// <summary>The type of the items of a connection or page; null for other types.</summary>
    public static Type? ItemOf(Type type)
    {
        for (var candidate = type; candidate is not null; candidate = candidate.BaseType)
        {
            if (candidate.IsGenericType && candidate.GetGenericTypeDefinition() is var definition
                && (definition == typeof(Connection<>) || definition == typeof(Page<>)))
            {
                return candidate.GetGenericArguments()[0];
            }
        }

        return null;
    }

    /// <summary>Makes the connection of a field, or takes the one of its name.</summary>
    public ObjectType Create(string fieldName, PagingSettings settings, Type item, MemberType result)
    {
        var node = settings.NodeType is { } declared && DescribedTypes.IsDescriptor(declared)
            ? TypeRegistry.NonNull(draft.Types.OutputNamed(declared))
            : draft.Types.Output(result.Item is { Type: var type } listed && type == item ? listed : new MemberType(item, IsNullable: false));
        var name = settings.ConnectionName ?? (settings.IsNamedByField ? Names.Pascal(fieldName) : node.Named.Name);
        if (!_connections.TryGetValue(name, out var known))
        {
            known = (Create(name, settings, node), item);
            _connections.Add(name, known);
        }
        else if (known.Item != item)
        {
            draft.Faults.Add($"The connection \"{name}Connection\" is asked for with nodes of {known.Item} and of {item}. Give one of the fields another ConnectionName.");
        }

        return known.Type;
    }

    private ObjectType Create(string name, PagingSettings settings, GraphQLType node)
    {
        var connection = draft.Types.Add(new ObjectType($"{name}Connection") { Description = "A page of a list." });
        var edge = draft.Types.Add(new ObjectType($"{name}Edge") { Description = "An item of a list and its place in it." });
        var extensions = draft.Objects.ExtensionFields(connection.Name);
        draft.Types.Later(() => connection.Fields = new ElementCollection<FieldDefinition>([.. ConnectionFields(settings, edge, node), .. extensions]));
        edge.Fields = new ElementCollection<FieldDefinition>(
        [
            Field<IEdge>("cursor", NonNull(draft.Types.Scalar("String")), "The item's place in the list.", edge => edge.Cursor),
            Field<IEdge>("node", node, "The item.", edge => edge.Node),
        ]);
        return connection;
    }

    private IEnumerable<FieldDefinition> ConnectionFields(PagingSettings settings, ObjectType edge, GraphQLType node)
    {
        yield return Field<IConnection>("pageInfo", NonNull(PageInfo), "Where the page lies in the list.", page => page.Info);
        yield return Field<IConnection>("edges", new ListType(NonNull(edge)), "The items with their places in the list.", page => page.Edges);
        if (settings.HasNodes)
        {
            yield return Field<IConnection>("nodes", new ListType(node), "The items.", page => page.Nodes);
        }

        if (settings.IncludesTotalCount)
        {
            yield return Field<IConnection>("totalCount", NonNull(draft.Types.Scalar("Int")), "How many items the whole list has.", page => page.TotalCount);
        }
    }

    private ObjectType CreatePageInfo()
    {
        var boolean = NonNull(draft.Types.Scalar("Boolean"));
        var text = BuiltInScalars.String;
        return draft.Types.Add(new ObjectType("PageInfo")
        {
            Description = "Where a page lies in its list.",
            Fields = new ElementCollection<FieldDefinition>(
            [
                Field<ConnectionPageInfo>("hasNextPage", boolean, "Whether items follow the page.", info => info.HasNextPage),
                Field<ConnectionPageInfo>("hasPreviousPage", boolean, "Whether items precede the page.", info => info.HasPreviousPage),
                Field<ConnectionPageInfo>("startCursor", text, "The place of the page's first item; null when the page is empty.", info => info.StartCursor),
                Field<ConnectionPageInfo>("endCursor", text, "The place of the page's last item; null when the page is empty.", info => info.EndCursor),
            ]),
        });
    }

    private static GraphQLType NonNull(GraphQLType type) => TypeRegistry.NonNull(type);

    private static FieldDefinition Field<T>(string name, GraphQLType type, string description, Func<T, object?> read) => new(name, type)
    {
        Description = description,
        Resolver = new FieldResolver.PureObject(parent => read((T)parent)),
    };
}

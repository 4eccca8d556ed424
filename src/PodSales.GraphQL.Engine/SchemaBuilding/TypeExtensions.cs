using System.Reflection;
using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.SchemaBuilding.Configurations;
using PodSales.GraphQL.Engine.Types;

namespace PodSales.GraphQL.Engine.SchemaBuilding;

/// <summary>The classes whose members are further fields of other types.</summary>
internal sealed class TypeExtensions
{
    private readonly List<TypeExtension> _extensions = [];
    private readonly HashSet<TypeExtension> _used = [];

    public TypeExtensions(SchemaDraft draft)
    {
        var configuration = draft.Configuration;
        foreach (var type in configuration.Extensions.Concat(configuration.Types.Where(IsExtension)).Distinct())
        {
            if (ExtensionOf(type, draft) is { } extension)
            {
                _extensions.Add(extension);
            }
            else
            {
                draft.Faults.Add(type, "it says not what it extends. Put [ExtendObjectType<T>] or a root attribute such as [QueryType] on it.");
            }
        }
    }

    public static bool IsExtension(Type type) =>
        typeof(ObjectTypeExtension).IsAssignableFrom(type)
        || type.IsDefined(typeof(RootTypeAttribute), inherit: false)
        || type.GetCustomAttribute<ExtendObjectTypeAttribute>(inherit: false) is not null;

    /// <summary>The classes that extend nothing that the schema has.</summary>
    public IEnumerable<TypeExtension> Unused => _extensions.Where(extension => !_used.Contains(extension));

    public IReadOnlyList<TypeExtension> OfRoot(OperationType operation, string name) =>
        Use(extension => extension.Operation == operation || extension.Name == name);

    public IReadOnlyList<TypeExtension> Of(Type? type, string name) =>
        Use(extension => extension.Name == name || (type is not null && extension.ExtendsType?.IsAssignableFrom(type) is true));

    public bool HasRoot(OperationType operation) => _extensions.Any(extension => extension.Operation == operation);

    private static TypeExtension? ExtensionOf(Type type, SchemaDraft draft) => draft.Described.Find(type) switch
    {
        ComplexTypeConfiguration configuration when IsExtension(type) => TypeExtension.Of(configuration, draft.Names, draft.Described),
        null when !DescribedTypes.IsDescriptor(type) => TypeExtension.Of(type),
        _ => null,
    };

    private List<TypeExtension> Use(Func<TypeExtension, bool> extends)
    {
        var used = _extensions.Where(extends).ToList();
        _used.UnionWith(used);
        return used;
    }
}

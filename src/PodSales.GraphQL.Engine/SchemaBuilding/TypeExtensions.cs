using System.Reflection;
using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.Types;

namespace PodSales.GraphQL.Engine.SchemaBuilding;

/// <summary>The classes whose members are further fields of other types.</summary>
internal sealed class TypeExtensions
{
    private readonly List<TypeExtension> _extensions = [];

    public TypeExtensions(SchemaConfiguration configuration, Faults faults)
    {
        foreach (var type in configuration.Extensions.Concat(configuration.Types.Where(IsExtension)).Distinct())
        {
            if (TypeExtension.Of(type) is { } extension)
            {
                _extensions.Add(extension);
            }
            else
            {
                faults.Add(type, "it says not what it extends. Put [ExtendObjectType<T>] or a root attribute such as [QueryType] on it.");
            }
        }
    }

    public static bool IsExtension(Type type) =>
        type.GetCustomAttribute<RootTypeAttribute>(inherit: false) is not null
        || type.GetCustomAttribute<ExtendObjectTypeAttribute>(inherit: false) is not null;

    public IEnumerable<TypeExtension> OfRoot(OperationType operation, string name) =>
        _extensions.Where(extension => extension.Operation == operation || extension.Name == name);

    public IEnumerable<TypeExtension> Of(Type? type, string name) =>
        _extensions.Where(extension => extension.Name == name || (type is not null && extension.ExtendsType?.IsAssignableFrom(type) is true));

    public bool HasRoot(OperationType operation) => _extensions.Any(extension => extension.Operation == operation);
}

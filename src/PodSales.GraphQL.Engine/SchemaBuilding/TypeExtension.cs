using System.Reflection;
using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.Types;

namespace PodSales.GraphQL.Engine.SchemaBuilding;

/// <summary>A class whose members are further fields of another type.</summary>
internal sealed record TypeExtension(Type Class)
{
    /// <summary>The root that it extends; null when it extends none, or by name.</summary>
    public OperationType? Operation { get; private init; }

    public string? Name { get; private init; }

    public Type? ExtendsType { get; private init; }

    public bool IncludesInherited { get; private init; }

    public bool IncludesStatic { get; private init; }

    /// <summary>The fields of the extended type that leave the schema.</summary>
    public IReadOnlyList<string> IgnoredFields { get; private init; } = [];

    /// <summary>The members of the extended C# type that leave the schema.</summary>
    public IReadOnlyList<string> IgnoredMembers { get; private init; } = [];

    public static TypeExtension? Of(Type type)
    {
        if (type.GetCustomAttribute<RootTypeAttribute>(inherit: false) is { } root)
        {
            return new TypeExtension(type)
            {
                Operation = root.Operation,
                IncludesInherited = root.Inherited,
                IncludesStatic = root.IncludeStaticMembers,
            };
        }

        return type.GetCustomAttribute<ExtendObjectTypeAttribute>(inherit: false) is not { } extend
            ? null
            : new TypeExtension(type)
            {
                Operation = extend.Operation,
                Name = extend.Name ?? (extend is { ExtendsType: null, Operation: null } ? type.Name : null),
                ExtendsType = extend.ExtendsType,
                IncludesInherited = extend.Inherited,
                IncludesStatic = extend.IncludeStaticMembers,
                IgnoredFields = extend.IgnoreFields ?? [],
                IgnoredMembers = extend.IgnoreProperties ?? [],
            };
    }
}

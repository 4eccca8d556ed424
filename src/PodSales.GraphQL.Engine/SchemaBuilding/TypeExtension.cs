using System.Reflection;
using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.SchemaBuilding.Configurations;
using PodSales.GraphQL.Engine.Types;

namespace PodSales.GraphQL.Engine.SchemaBuilding;

/// <summary>A class whose members are further fields of another type, or that describes such fields.</summary>
/// <param name="Configuration">What was said of the fields.</param>
internal sealed record TypeExtension(ComplexTypeConfiguration Configuration)
{
    public Type Class => Configuration.Class;

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

    /// <summary>The extension that the attributes of a class declare; null where none does.</summary>
    public static TypeExtension? Of(Type type)
    {
        if (type.GetCustomAttributes<RootTypeAttribute>(inherit: false).FirstOrDefault() is { } root)
        {
            return new TypeExtension(new ComplexTypeConfiguration(type))
            {
                Operation = root.Operation,
                IncludesInherited = root.Inherited,
                IncludesStatic = root.IncludeStaticMembers,
            };
        }

        return type.GetCustomAttribute<ExtendObjectTypeAttribute>(inherit: false) is not { } extend
            ? null
            : new TypeExtension(new ComplexTypeConfiguration(type))
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

    /// <summary>The extension that a descriptor describes.</summary>
    public static TypeExtension Of(ComplexTypeConfiguration configuration, TypeNames names, DescribedTypes described)
    {
        var extendsType = configuration.ExtendsType is { } type && described.Find(type) is { } extended ? extended.RuntimeType : configuration.ExtendsType;
        var isByName = configuration.Name is not null || configuration.RuntimeType is null;
        return new TypeExtension(configuration)
        {
            Name = configuration.ExtendsType is null && isByName ? names.Output(configuration) : ExtendedName(configuration, names, described),
            ExtendsType = extendsType ?? (configuration.ExtendsType is null && !isByName ? configuration.RuntimeType : null),
            IncludesInherited = true,
            IgnoredFields = [.. configuration.Fields.Where(field => field.IsIgnored).Select(field => field.Name)],
        };
    }

    /// <summary>Whether it says more of the very C# type that it extends, rather than to add members of another.</summary>
    public bool IsOfSameClass(Type? type) => type is not null && Configuration is { Descriptor: not null, RuntimeType: { } own } && own == type;

    /// <summary>The members that could be fields.</summary>
    public IEnumerable<MemberInfo> Members() =>
        Configuration.RuntimeType is { } type ? SchemaBuilding.Members.Output(type, IncludesInherited, IncludesStatic) : [];

    /// <summary>The members of the extended C# type whose place fields of the extension take.</summary>
    public IEnumerable<string> BoundMembers() => Members()
        .Select(member => member.GetCustomAttribute<BindMemberAttribute>()?.Name)
        .OfType<string>();

    /// <summary>The name of a type without a C# type that the extension names by the class which describes it.</summary>
    private static string? ExtendedName(ComplexTypeConfiguration configuration, TypeNames names, DescribedTypes described) =>
        configuration.ExtendsType is { } type && described.Find(type) is ComplexTypeConfiguration { RuntimeType: null } extended ? names.Output(extended) : null;
}

using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace PodSales.GraphQL.Engine.Tests.HotChocolate;

/// <summary>Writes types and members as C# declares them, those of Hot Chocolate with the names that they have here.</summary>
internal static class Signature
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    /// <summary>The namespaces of Hot Chocolate and their twins; what lies below is below them too.</summary>
    private static readonly (string Theirs, string Ours)[] Namespaces =
    [
        ("GreenDonut", "PodSales.GraphQL.Engine.DataLoaders"),
        ("HotChocolate", "PodSales.GraphQL.Engine"),
    ];

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(int)] = "int",
        [typeof(double)] = "double",
    };

    public static bool IsDeclared(Type type) => type.IsPublic && type.Namespace is not null;

    /// <summary>Whether a class holds nothing but extension methods.</summary>
    public static bool IsExtensions(Type type) => type.IsAbstract && type.IsSealed && type.IsDefined(typeof(ExtensionAttribute));

    public static string MappedNamespace(Type type) => Namespaces
        .Where(names => type.Namespace == names.Theirs || type.Namespace!.StartsWith(names.Theirs + ".", StringComparison.Ordinal))
        .Select(names => names.Ours + type.Namespace![names.Theirs.Length..])
        .FirstOrDefault(type.Namespace!);

    public static string MappedName(Type type) => $"{MappedNamespace(type)}.{type.Name}";

    /// <summary>What a type is: its kind, its constraints, its bases, and where it may stand as an attribute.</summary>
    public static IEnumerable<string> OfType(Type type)
    {
        yield return type switch
        {
            { IsEnum: true } => "enum",
            { IsValueType: true } => "struct",
            { IsInterface: true } => "interface",
            _ => "class",
        };
        foreach (var constraint in type.GetGenericArguments().SelectMany(Constraints))
        {
            yield return constraint;
        }

        foreach (var parent in type.GetInterfaces().Concat(BaseTypes(type)).Where(parent => parent.Assembly == type.Assembly && parent.IsPublic))
        {
            yield return $": {Name(parent)}";
        }

        if (type.GetCustomAttribute<AttributeUsageAttribute>() is { } usage)
        {
            foreach (var target in Enum.GetValues<AttributeTargets>().Where(target => target != AttributeTargets.All && usage.ValidOn.HasFlag(target)))
            {
                yield return $"on {target}";
            }

            if (usage.AllowMultiple)
            {
                yield return "repeatable";
            }
        }
    }

    /// <summary>The members that others see or derive from.</summary>
    public static IEnumerable<string> OfMembers(Type type, bool includesInherited) =>
        type.GetMembers(includesInherited ? All | BindingFlags.FlattenHierarchy : All | BindingFlags.DeclaredOnly)
            .Concat(includesInherited && type.IsInterface ? type.GetInterfaces().SelectMany(parent => parent.GetMembers(All)) : [])
            .Where(member => !member.IsDefined(typeof(CompilerGeneratedAttribute)))
            .SelectMany(Of);

    private static IEnumerable<Type> BaseTypes(Type type) => type.BaseType is { } parent ? BaseTypes(parent).Prepend(parent) : [];

    private static IEnumerable<string> Of(MemberInfo member) => member switch
    {
        ConstructorInfo { IsStatic: false } constructor when IsSeen(constructor) => [$"new({Parameters(constructor)})"],
        MethodInfo method when IsSeen(method) && !IsAccessor(method) && !IsOfObject(method) => [Of(method)],
        PropertyInfo property => Of(property),
        FieldInfo { IsPublic: true, IsLiteral: true } value when value.DeclaringType!.IsEnum => [value.Name],
        _ => [],
    };

    private static string Of(MethodInfo method)
    {
        var types = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : "";
        var constraints = string.Concat(method.GetGenericArguments().SelectMany(Constraints).Select(constraint => $" {constraint}"));
        return $"{(method.IsStatic ? "static " : "")}{Name(method.ReturnType)} {method.Name}{types}({Parameters(method)}){constraints}";
    }

    private static IEnumerable<string> Of(PropertyInfo property)
    {
        var declaration = $"{Name(property.PropertyType)} {property.Name}";
        if (property.GetMethod is { } getter && IsSeen(getter))
        {
            yield return $"{declaration} {{ get; }}";
        }

        if (property.SetMethod is { } setter && IsSeen(setter))
        {
            var isInit = setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
            yield return $"{declaration} {{ {(isInit ? "init" : "set")}; }}";
        }
    }

    private static bool IsSeen(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsAccessor(MethodInfo method) => method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static bool IsOfObject(MethodInfo method) => method.GetBaseDefinition().DeclaringType == typeof(object);

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select((parameter, index) =>
        (index == 0 && method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "")
        + (parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params " : "")
        + (parameter.IsDefined(typeof(CallerLineNumberAttribute)) ? "[CallerLineNumber] " : "")
        + (parameter.IsOut ? "out " : "")
        + $"{Name(parameter.IsOut ? parameter.ParameterType.GetElementType()! : parameter.ParameterType)} {parameter.Name}"
        + (parameter.HasDefaultValue ? $" = {Default(parameter.DefaultValue)}" : "")));

    private static string Default(object? value) => value switch
    {
        null => "default",
        string text => $"\"{text}\"",
        bool boolean => boolean ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static IEnumerable<string> Constraints(Type parameter)
    {
        var attributes = parameter.GenericParameterAttributes;
        var isStruct = attributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint);
        string[] constraints =
        [
            .. attributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint) ? ["class"] : Array.Empty<string>(),
            .. isStruct ? ["struct"] : Array.Empty<string>(),
            .. parameter.GetGenericParameterConstraints().Where(type => type != typeof(ValueType)).Select(Name),
            .. attributes.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint) && !isStruct ? ["new()"] : Array.Empty<string>(),
        ];
        return constraints.Length == 0 ? [] : [$"where {parameter.Name} : {string.Join(", ", constraints)}"];
    }

    private static string Name(Type type) => type switch
    {
        { IsGenericParameter: true } => type.Name,
        { IsArray: true } => $"{Name(type.GetElementType()!)}[]",
        { IsGenericType: true } => Nullable.GetUnderlyingType(type) is { } underlying
            ? $"{Name(underlying)}?"
            : $"{MappedName(type)[..^(type.Name.Length - type.Name.IndexOf('`', StringComparison.Ordinal))]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>",
        _ => Keywords.GetValueOrDefault(type) ?? MappedName(type),
    };
}

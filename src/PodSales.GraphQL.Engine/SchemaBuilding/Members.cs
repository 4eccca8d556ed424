using System.Reflection;
using System.Runtime.CompilerServices;
using PodSales.GraphQL.Engine.Types.Relay;

namespace PodSales.GraphQL.Engine.SchemaBuilding;

/// <summary>The members of C# types that become fields.</summary>
internal static class Members
{
    public static IEnumerable<MemberInfo> Output(Type type, bool includesInherited, bool includesStatic)
    {
        var scope = BindingFlags.Public | BindingFlags.Instance
            | (includesStatic ? BindingFlags.Static : BindingFlags.Default)
            | (includesInherited ? BindingFlags.Default : BindingFlags.DeclaredOnly);
        var own = type.GetMembers(scope).OrderBy(member => InheritanceDepth(member.DeclaringType!)).ThenBy(Position);
        var inherited = type.IsInterface && includesInherited ? type.GetInterfaces().SelectMany(parent => parent.GetMembers(scope)) : [];
        return inherited.Concat(own).Where(IsField);
    }

    /// <summary>The methods of a class that would be fields if only they gave something.</summary>
    public static IEnumerable<MethodInfo> WithoutResult(Type type) => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        .Where(method => !method.IsSpecialName && !IsIgnored(method) && AnnotatedTypes.Awaited(method.ReturnType) is null && method.Name is not ("Dispose" or "DisposeAsync"));

    /// <summary>The properties that an input object may have, base classes' first.</summary>
    public static IEnumerable<PropertyInfo> Input(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.GetIndexParameters().Length == 0 && !IsIgnored(property) && property.Name != "EqualityContract")
        .OrderBy(property => InheritanceDepth(property.DeclaringType!))
        .ThenBy(property => property.MetadataToken);

    /// <summary>The property with its setter, which an inheriting class does not show when it is private.</summary>
    public static PropertyInfo Declared(PropertyInfo property) =>
        property.DeclaringType!.GetProperty(property.Name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly) ?? property;

    private static bool IsField(MemberInfo member) => member switch
    {
        _ when IsIgnored(member) => false,
        PropertyInfo property => property.GetIndexParameters().Length == 0 && property.GetMethod?.IsPublic is true,
        MethodInfo method => IsField(method),
        _ => false,
    };

    private static bool IsField(MethodInfo method) =>
        !method.IsSpecialName
        && !method.IsGenericMethod
        && method.GetBaseDefinition().DeclaringType != typeof(object)
        && !method.IsDefined(typeof(CompilerGeneratedAttribute))
        && !method.IsDefined(typeof(NodeResolverAttribute))
        && method.Name is not ("Deconstruct" or "PrintMembers" or "<Clone>$")
        && !IsEquality(method)
        && AnnotatedTypes.Awaited(method.ReturnType) is not null
        && !method.GetParameters().Any(parameter => parameter.IsOut || parameter.ParameterType.IsByRef);

    private static bool IsEquality(MethodInfo method) =>
        method.Name is "Equals" or "CompareTo" && method.GetParameters().Length == 1 && method.GetParameters()[0].ParameterType == method.DeclaringType;

    private static bool IsIgnored(MemberInfo member) => member.IsDefined(typeof(GraphQLIgnoreAttribute));

    /// <summary>The place in the class: properties are numbered apart from methods, but their getters are not.</summary>
    private static int Position(MemberInfo member) => (member as PropertyInfo)?.GetMethod?.MetadataToken ?? member.MetadataToken;

    private static int InheritanceDepth(Type type) => type.BaseType is { } parent ? InheritanceDepth(parent) + 1 : 0;
}

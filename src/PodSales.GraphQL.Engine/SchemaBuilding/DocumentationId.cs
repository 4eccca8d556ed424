using System.Reflection;

namespace PodSales.GraphQL.Engine.SchemaBuilding;

/// <summary>The identifiers by which XML documentation names members (C# language specification, annex D.4.2).</summary>
internal static class DocumentationId
{
    public static string Of(MemberInfo member) => member switch
    {
        Type type => $"T:{NameOf(type)}",
        PropertyInfo property => $"P:{NameOf(property.DeclaringType!)}.{property.Name}",
        FieldInfo field => $"F:{NameOf(field.DeclaringType!)}.{field.Name}",
        ConstructorInfo constructor => $"M:{NameOf(constructor.DeclaringType!)}.#ctor{Parameters(constructor)}",
        MethodInfo method => $"M:{NameOf(method.DeclaringType!)}.{method.Name}{Arity(method)}{Parameters(method)}",
        _ => "",
    };

    private static string NameOf(Type type)
    {
        var definition = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        return (definition.FullName ?? definition.Name).Replace('+', '.');
    }

    private static string Arity(MethodInfo method) => method.IsGenericMethod ? $"``{method.GetGenericArguments().Length}" : "";

    private static string Parameters(MethodBase method) => method.GetParameters() is { Length: > 0 } parameters
        ? $"({string.Join(',', parameters.Select(parameter => Reference(parameter.ParameterType)))})"
        : "";

    private static string Reference(Type type) => type switch
    {
        { IsArray: true } => $"{Reference(type.GetElementType()!)}[]",
        { IsGenericParameter: true } => $"{(type.DeclaringMethod is null ? "`" : "``")}{type.GenericParameterPosition}",
        { IsGenericType: true } => GenericReference(type),
        _ => NameOf(type),
    };

    private static string GenericReference(Type type)
    {
        var name = NameOf(type);
        return $"{name[..name.IndexOf('`', StringComparison.Ordinal)]}{{{string.Join(',', type.GetGenericArguments().Select(Reference))}}}";
    }
}

using System.Reflection;
using System.Text;

namespace PodSales.GraphQL.Engine.SchemaBuilding;

/// <summary>The names that C# names become in the schema.</summary>
internal static class Names
{
    /// <summary>The name of a property or parameter: its leading run of upper-case letters in lower case, but the one that starts the next word.</summary>
    public static string Field(string name)
    {
        var run = name.TakeWhile(char.IsUpper).Count();
        if (run == 0)
        {
            return name;
        }

        var startsWord = run > 1 && run < name.Length && char.IsLetter(name[run]);
        var lowered = startsWord ? run - 1 : run;
        return string.Concat(name[..lowered].ToLowerInvariant(), name.AsSpan(lowered));
    }

    /// <summary>The name of a member, or of its attribute.</summary>
    public static string Member(MemberInfo member) =>
        Given(member) ?? (member is MethodInfo method ? Method(method.Name, IsAwaited(method.ReturnType)) : Field(member.Name));

    /// <summary>The name of a method: without <c>Get</c> before it, nor <c>Async</c> behind it where it is awaited.</summary>
    public static string Method(string name, bool isAwaited)
    {
        const string Getter = "Get";
        const string Awaited = "Async";
        var start = name.Length > Getter.Length && name.StartsWith(Getter, StringComparison.Ordinal) ? Getter.Length : 0;
        var hasSuffix = isAwaited && name.Length - start > Awaited.Length && name.EndsWith(Awaited, StringComparison.Ordinal);
        return Field(name[start..(hasSuffix ? name.Length - Awaited.Length : name.Length)]);
    }

    public static string Argument(ParameterInfo parameter) =>
        parameter.GetCustomAttribute<ArgumentAttribute>()?.Name
        ?? parameter.GetCustomAttribute<GraphQLNameAttribute>()?.Name
        ?? Field(parameter.Name!);

    /// <summary>The name of an enum value: its words in upper case with underscores between them.</summary>
    public static string EnumValue(string name)
    {
        if (name.Length == 1 || !name.Any(char.IsLower))
        {
            return name.ToUpperInvariant();
        }

        var words = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord = i > 0 && char.IsUpper(name[i])
                && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (startsWord && name[i - 1] != '_')
            {
                words.Append('_');
            }

            words.Append(char.ToUpperInvariant(name[i]));
        }

        return words.ToString();
    }

    /// <summary>The name of an input type.</summary>
    public static string Input(string typeName) =>
        typeName.EndsWith("Input", StringComparison.Ordinal) ? typeName : typeName + "Input";

    /// <summary>The name of the input type that a class describes: its own without <c>Type</c> at its end.</summary>
    public static string InputOf(Type descriptor)
    {
        const string Suffix = "Type";
        return Input(descriptor.Name.EndsWith($"Input{Suffix}", StringComparison.Ordinal) ? descriptor.Name[..^Suffix.Length] : descriptor.Name);
    }

    /// <summary>The name of the directive that a class describes.</summary>
    public static string Directive(Type descriptor)
    {
        var suffix = ((string[])["DirectiveType", "Directive"]).FirstOrDefault(suffix => descriptor.Name.EndsWith(suffix, StringComparison.Ordinal)) ?? "";
        return Field(descriptor.Name[..^suffix.Length]);
    }

    /// <summary>A field's name as the start of a type's.</summary>
    public static string Pascal(string name) => string.Concat(char.ToUpperInvariant(name[0]).ToString(), name.AsSpan(1));

    /// <summary>The name of a type, generic arguments behind it.</summary>
    /// <param name="type">The type.</param>
    /// <param name="nameArgument">Names a generic argument.</param>
    public static string Type(Type type, Func<Type, string> nameArgument)
    {
        if (!type.IsGenericType)
        {
            return Legal(type.Name);
        }

        var name = type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)];
        return $"{Legal(name)}Of{string.Join("And", type.GetGenericArguments().Select(nameArgument))}";
    }

    public static string? Given(MemberInfo member) => member.GetCustomAttribute<GraphQLNameAttribute>()?.Name;

    /// <summary>Whether the specification allows a name, and does not keep it for introspection.</summary>
    public static bool IsAllowed(string name) =>
        name.Length > 0 && !char.IsAsciiDigit(name[0]) && !name.StartsWith("__", StringComparison.Ordinal)
        && name.All(static letter => char.IsAsciiLetterOrDigit(letter) || letter == '_');

    private static string Legal(string name) =>
        string.Concat(name.Select(static letter => char.IsAsciiLetterOrDigit(letter) ? letter : '_'));

    private static bool IsAwaited(Type type) =>
        type == typeof(Task) || type == typeof(ValueTask)
        || (type.IsGenericType && type.GetGenericTypeDefinition() is var definition
            && (definition == typeof(Task<>) || definition == typeof(ValueTask<>) || definition == typeof(IAsyncEnumerable<>)));
}

extern alias HotChocolate;

using System.Reflection;
using PodSales.GraphQL.Engine.Execution;

namespace PodSales.GraphQL.Engine.Tests.HotChocolate;

/// <summary>
/// Holds what hosts see of the library to the signatures of Hot Chocolate that the host is compiled against
/// (<c>tests/PodSales.GraphQL.HotChocolate/Declarations</c>): each type and each member is here too, under its namespace here.
/// </summary>
public sealed class HotChocolateSignaturesTests
{
    private static readonly Assembly Declarations = typeof(HotChocolate::HotChocolate.IError).Assembly;
    private static readonly Assembly Library = typeof(IRequestExecutor).Assembly;

    /// <summary>What is not the same on purpose, with the reason.</summary>
    private static readonly Dictionary<string, string> Exceptions = new(StringComparer.Ordinal)
    {
        ["PodSales.GraphQL.Engine.AspNetCore.NitroAppOptions"] =
            "The page for browsers is GraphiQL and not Nitro; GraphQLToolOptions has what a host sets, Enable.",
        ["PodSales.GraphQL.Engine.AspNetCore.GraphQLServerOptions: PodSales.GraphQL.Engine.AspNetCore.NitroAppOptions Tool { get; }"] =
            "It is of GraphQLToolOptions, for the same reason.",
        ["PodSales.GraphQL.Engine.AspNetCore.GraphQLServerOptions: int? MaxConcurrentExecutions { get; }"] =
            "All limits stand in one place, ModifyLimits and the section GraphQL:Limits.",
        ["PodSales.GraphQL.Engine.AspNetCore.GraphQLServerOptions: int? MaxConcurrentExecutions { set; }"] =
            "All limits stand in one place, ModifyLimits and the section GraphQL:Limits.",
    };

    public static TheoryData<string> DeclaredTypes => [.. Types.Select(type => type.FullName!)];

    private static IEnumerable<Type> Types => Declarations.GetExportedTypes().Where(type => Signature.IsDeclared(type));

    [Theory]
    [MemberData(nameof(DeclaredTypes))]
    public void Each_declared_member_is_here_with_the_same_signature(string typeName)
    {
        var declared = Declarations.GetType(typeName, throwOnError: true)!;

        var differences = Signature.IsExtensions(declared) ? MissingExtensions(declared) : Missing(declared);

        var unexcused = differences.Where(difference => !Exceptions.ContainsKey(difference)).ToList();
        Assert.True(unexcused.Count == 0, string.Join('\n', unexcused));
    }

    [Fact]
    public void Each_exception_is_needed()
    {
        var differences = Types
            .SelectMany(declared => Signature.IsExtensions(declared) ? MissingExtensions(declared) : Missing(declared))
            .ToHashSet(StringComparer.Ordinal);

        Assert.Empty(Exceptions.Keys.Except(differences, StringComparer.Ordinal));
    }

    private static List<string> Missing(Type declared)
    {
        var name = Signature.MappedName(declared);
        if (Library.GetType(name) is not { IsVisible: true } type)
        {
            return [name];
        }

        var known = Signature.OfMembers(type, includesInherited: true).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. Signature.OfType(declared).Except(Signature.OfType(type), StringComparer.Ordinal).Select(part => $"{name}: {part}"),
            .. Signature.OfMembers(declared, includesInherited: false).Where(member => !known.Contains(member)).Select(member => $"{name}: {member}"),
        ];
    }

    /// <summary>Extension methods are found by their namespace; the class that holds them has no part in it.</summary>
    private static List<string> MissingExtensions(Type declared)
    {
        var known = Library.GetExportedTypes()
            .Where(type => Signature.IsExtensions(type) && type.Namespace == Signature.MappedNamespace(declared))
            .SelectMany(type => Signature.OfMembers(type, includesInherited: false))
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. Signature.OfMembers(declared, includesInherited: false)
                .Where(member => !known.Contains(member))
                .Select(member => $"{Signature.MappedNamespace(declared)}: {member}"),
        ];
    }
}

using System.Reflection;

namespace PodSales.GraphQL.Engine.SchemaBuilding;

/// <summary>Reads why something should no longer be used.</summary>
internal static class Deprecation
{
    private const string NoReason = "No longer supported";

    public static string? Of(MemberInfo member) =>
        member.GetCustomAttribute<GraphQLDeprecatedAttribute>()?.DeprecationReason
        ?? (member.GetCustomAttribute<ObsoleteAttribute>() is { } obsolete ? obsolete.Message ?? NoReason : null);

    public static string? Of(ParameterInfo parameter) => parameter.GetCustomAttribute<GraphQLDeprecatedAttribute>()?.DeprecationReason;
}

namespace PodSales.GraphQL.Engine.SchemaBuilding;

/// <summary>Reads why something should no longer be used.</summary>
internal static class Deprecation
{
    private const string NoReason = "No longer supported";

    public static string? Of(Annotations annotations) =>
        annotations.Find<GraphQLDeprecatedAttribute>()?.DeprecationReason
        ?? (annotations.Find<ObsoleteAttribute>() is { } obsolete ? obsolete.Message ?? NoReason : null);
}

using System.Reflection;

namespace PodSales.GraphQL.Engine.SchemaBuilding.Configurations;

/// <summary>What was said of an enum type.</summary>
/// <param name="runtimeType">The C# enum.</param>
internal sealed class EnumTypeConfiguration(Type runtimeType) : TypeConfiguration(runtimeType)
{
    /// <summary>The values that a descriptor says something of.</summary>
    public List<ElementConfiguration> Values { get; } = [];

    /// <summary>Whether a member is no value.</summary>
    public bool IsIgnored(FieldInfo member) =>
        Find(member) is { } value ? value.IsIgnored : IsExplicit || member.IsDefined(typeof(GraphQLIgnoreAttribute));

    /// <summary>What is said of a member, by its attributes and the descriptor.</summary>
    public Annotations AnnotationsOf(FieldInfo member) => Annotations.Of(member).With(Find(member)?.Said);

    private ElementConfiguration? Find(FieldInfo member) => Values.Find(value => value.Member?.Name == member.Name);
}

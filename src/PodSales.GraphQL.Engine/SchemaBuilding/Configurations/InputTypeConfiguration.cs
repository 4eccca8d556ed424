using System.Reflection;
using PodSales.GraphQL.Engine.Types;

namespace PodSales.GraphQL.Engine.SchemaBuilding.Configurations;

/// <summary>What was said of an input object type.</summary>
/// <param name="runtimeType">The C# type; null for a type of the schema alone.</param>
internal sealed class InputTypeConfiguration(Type? runtimeType) : TypeConfiguration(runtimeType)
{
    /// <summary>The fields that a descriptor says something of, in the order in which it names them.</summary>
    public List<ElementConfiguration> Fields { get; } = [];

    /// <summary>Whether exactly one field must be given.</summary>
    public bool IsOneOf { get; set; } = runtimeType?.IsDefined(typeof(OneOfAttribute), inherit: false) is true;

    public override IEnumerable<Type> Mentions => Fields.SelectMany(element => TypesIn(element.Said));

    /// <summary>Whether a property of the C# type is no field.</summary>
    public bool IsIgnored(PropertyInfo property) => Find(property) is { } field ? field.IsIgnored : IsExplicit;

    /// <summary>What is said of a member, by its attributes and the descriptor.</summary>
    public Annotations AnnotationsOf(InputMember member) => Annotations.Of(member).With(Find(member.Property)?.Said);

    private ElementConfiguration? Find(PropertyInfo property) =>
        Fields.Find(field => field.Member?.HasSameMetadataDefinitionAs(property) is true);
}

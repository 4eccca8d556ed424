using System.Collections.Immutable;

namespace PodSales.GraphQL.Engine.TypeSystem;

/// <summary>A type with output fields: an object or an interface.</summary>
internal abstract class ComplexType(string name) : NamedType(name)
{
    /// <summary>The fields. Set once while the schema is built, for types refer to each other in circles.</summary>
    public ElementCollection<FieldDefinition> Fields { get; set; } = ElementCollection<FieldDefinition>.Empty;

    /// <summary>The interfaces it declares. Set once while the schema is built.</summary>
    public ImmutableArray<InterfaceType> Interfaces { get; set; } = [];
}

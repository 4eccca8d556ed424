namespace PodSales.GraphQL.Engine.SchemaBuilding.Configurations;

/// <summary>What was said of a type: by the attributes of its C# type, by a descriptor, or by both.</summary>
/// <param name="runtimeType">The C# type; null for a type of the schema alone.</param>
internal abstract class TypeConfiguration(Type? runtimeType)
{
    public Type? RuntimeType { get; } = runtimeType;

    /// <summary>The class that describes the type; null where its C# type does so itself.</summary>
    public Type? Descriptor { get; init; }

    /// <summary>The class to which a mistake is laid, and by which the type is found.</summary>
    public Type Class => (Descriptor ?? RuntimeType)!;

    public Annotations Annotations { get; } = runtimeType is null ? Annotations.OfNothing() : Annotations.Of(runtimeType);

    /// <summary>The name that the descriptor gives; null leaves it to the C# type.</summary>
    public string? Name { get; set; }

    /// <summary>Whether only the members that the descriptor names count.</summary>
    public bool IsExplicit { get; set; }

    /// <summary>What is wrong with what the descriptor says, and how to mend it.</summary>
    public List<string> Mistakes { get; } = [];

    /// <summary>The types that the descriptor names.</summary>
    public virtual IEnumerable<Type> Mentions => [];

    protected static IEnumerable<Type> TypesIn(IEnumerable<Attribute> said) =>
        said.OfType<GraphQLTypeAttribute>().Select(attribute => attribute.Type).OfType<Type>();
}

namespace PodSales.GraphQL.Engine.SchemaBuilding.Configurations;

/// <summary>What was said of a union type.</summary>
/// <param name="runtimeType">The C# interface or base class of its members; null for a type of the schema alone.</param>
internal sealed class UnionTypeConfiguration(Type? runtimeType) : TypeConfiguration(runtimeType)
{
    /// <summary>The classes that describe the members which the descriptor names.</summary>
    public List<Type> Members { get; } = [];

    public override IEnumerable<Type> Mentions => Members;
}

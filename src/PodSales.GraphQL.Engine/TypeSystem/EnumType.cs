namespace PodSales.GraphQL.Engine.TypeSystem;

/// <summary>An enum type.</summary>
internal sealed class EnumType(string name) : NamedType(name)
{
    public override TypeKind Kind => TypeKind.Enum;

    public required ElementCollection<EnumValueDefinition> Values { get; init; }
}

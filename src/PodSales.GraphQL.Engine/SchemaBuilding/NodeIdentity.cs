namespace PodSales.GraphQL.Engine.SchemaBuilding;

/// <summary>The id of a type that can be fetched by it.</summary>
/// <param name="IdMember">The property that holds the id.</param>
/// <param name="IdType">The property's type.</param>
internal sealed record NodeIdentity(string IdMember, Type IdType);

using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.Validation;

/// <summary>A place of a document where a value is expected.</summary>
/// <param name="Type">The type that is expected; null when it is not known.</param>
/// <param name="ParentType">The type of the value around it; null when there is none or it is not known.</param>
/// <param name="HasDefault">Whether the schema has a default for the place.</param>
internal readonly record struct InputPosition(GraphQLType? Type, GraphQLType? ParentType = null, bool HasDefault = false);

namespace PodSales.GraphQL.Engine.Types;

/// <summary>Marks what may stand for a schema type in <see cref="GraphQLTypeAttribute{T}"/>.</summary>
public interface IType;

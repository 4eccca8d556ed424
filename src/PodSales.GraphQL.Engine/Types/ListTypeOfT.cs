namespace PodSales.GraphQL.Engine.Types;

/// <summary>Stands for a list of a type in <see cref="GraphQLTypeAttribute{T}"/>.</summary>
/// <typeparam name="T">The items' type.</typeparam>
public sealed class ListType<T> : IType
    where T : IType;

namespace PodSales.GraphQL.Engine.Types;

/// <summary>Stands for the non-null form of a type in <see cref="GraphQLTypeAttribute{T}"/>.</summary>
/// <typeparam name="T">The nullable type.</typeparam>
public sealed class NonNullType<T> : IType
    where T : IType;

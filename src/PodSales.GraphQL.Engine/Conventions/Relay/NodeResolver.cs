using PodSales.GraphQL.Engine.Resolvers;

namespace PodSales.GraphQL.Engine.Conventions.Relay;

/// <summary>Fetches the nodes of one type.</summary>
/// <param name="TypeName">The type's name.</param>
/// <param name="IdType">The C# type of raw ids.</param>
/// <param name="Fetch">Fetches a node by its raw id; null for none.</param>
internal sealed record NodeResolver(string TypeName, Type IdType, Func<IResolverContext, object, ValueTask<object?>> Fetch);

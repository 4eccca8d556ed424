namespace PodSales.GraphQL.Engine.Resolvers;

/// <summary>Finds the value of a field.</summary>
/// <param name="context">What the resolver knows; valid until it has returned.</param>
/// <returns>The value; null for none.</returns>
public delegate ValueTask<object?> FieldResolverDelegate(IResolverContext context);

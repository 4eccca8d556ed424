namespace PodSales.GraphQL.Engine.Types.Relay;

/// <summary>The method fetches a node by its raw id, which is its first parameter.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeResolverAttribute : ObjectFieldDescriptorAttribute;

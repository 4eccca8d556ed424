using System.Linq.Expressions;
using PodSales.GraphQL.Engine.Resolvers;

namespace PodSales.GraphQL.Engine.Types;

/// <summary>Shapes a node: how it is identified, and how it is fetched.</summary>
/// <typeparam name="TNode">The C# type of the node.</typeparam>
public interface INodeDescriptor<TNode>
{
    /// <summary>Says which property holds the id; by default <c>Id</c>.</summary>
    /// <typeparam name="TId">The type of raw ids.</typeparam>
    /// <param name="property">The property.</param>
    INodeDescriptor<TNode> IdField<TId>(Expression<Func<TNode, TId>> property);

    /// <summary>Fetches a node.</summary>
    /// <typeparam name="TId">The type of raw ids.</typeparam>
    /// <param name="fieldResolver">Fetches the node by its raw id; null for none.</param>
    INodeDescriptor<TNode> ResolveNode<TId>(Func<IResolverContext, TId, Task<TNode?>> fieldResolver);

    /// <summary>Fetches a node by a method of a class.</summary>
    /// <typeparam name="TResolver">The class: it comes from the services, or is made once a request.</typeparam>
    /// <param name="method">The method, whose first parameter takes the raw id. Arguments that are written for its parameters mean nothing.</param>
    INodeDescriptor<TNode> ResolveNodeWith<TResolver>(Expression<Func<TResolver, object?>> method);
}

using System.Linq.Expressions;
using System.Reflection;
using PodSales.GraphQL.Engine.Resolvers;
using PodSales.GraphQL.Engine.SchemaBuilding.Configurations;

namespace PodSales.GraphQL.Engine.Types.Descriptors;

/// <summary>Writes down what is said of a node.</summary>
internal sealed class NodeDescriptor<T> : INodeDescriptor<T>
{
    private readonly ComplexTypeConfiguration _type;
    private readonly NodeConfiguration _node;

    /// <param name="type">The type that is the node.</param>
    public NodeDescriptor(ComplexTypeConfiguration type)
    {
        _type = type;
        _node = type.Node ??= new NodeConfiguration();
    }

    public INodeDescriptor<T> IdField<TId>(Expression<Func<T, TId>> property)
    {
        if (SelectedMember.Of(property) is PropertyInfo id)
        {
            _node.IdField = id.Name;
        }
        else
        {
            _type.Mistakes.Add($"IdField names no property by {property}. Name the property of {typeof(T).Name} that holds the id.");
        }

        return this;
    }

    public INodeDescriptor<T> ResolveNode<TId>(Func<IResolverContext, TId, Task<T?>> fieldResolver)
    {
        _node.IdType = typeof(TId);
        _node.Fetch = async (context, id) => await fieldResolver(context, (TId)id).ConfigureAwait(false);
        return this;
    }

    public INodeDescriptor<T> ResolveNodeWith<TResolver>(Expression<Func<TResolver, object?>> method)
    {
        if (SelectedMember.Of(method) is MethodInfo found)
        {
            _node.Method = found;
        }
        else
        {
            _type.Mistakes.Add($"ResolveNodeWith names no method by {method}. Name a method of {typeof(TResolver).Name} whose first parameter takes the raw id.");
        }

        return this;
    }
}

using PodSales.GraphQL.Engine.Types;

namespace PodSales.GraphQL.Engine;

/// <summary>Gives a field, argument or input field another schema type than the one inferred from C#.</summary>
/// <typeparam name="T">The schema type.</typeparam>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter)]
public sealed class GraphQLTypeAttribute<T>() : GraphQLTypeAttribute(typeof(T))
    where T : IType;

using System.Reflection;

namespace PodSales.GraphQL.Engine.Types.Relay;

/// <summary>The value is a global id of one type: resolvers see the raw value, and ids of other types are refused.</summary>
/// <typeparam name="T">The C# type of the object type that the id belongs to.</typeparam>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Method)]
public sealed class IDAttribute<T>() : IDAttribute(typeof(T).GetCustomAttribute<GraphQLNameAttribute>()?.Name ?? typeof(T).Name)
{
    internal override Type NodeType => typeof(T);
}

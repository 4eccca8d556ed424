using System.Reflection;
using PodSales.GraphQL.Engine.Resolvers;

namespace PodSales.GraphQL.Engine.SchemaBuilding.Configurations;

/// <summary>What a descriptor says of a type as a node.</summary>
internal sealed class NodeConfiguration
{
    /// <summary>The property that holds the id.</summary>
    public string IdField { get; set; } = "Id";

    /// <summary>The C# type that <see cref="Fetch"/> takes ids of.</summary>
    public Type? IdType { get; set; }

    /// <summary>Fetches a node by its raw id; null where a method does.</summary>
    public Func<IResolverContext, object, ValueTask<object?>>? Fetch { get; set; }

    /// <summary>The method that fetches a node; null where <see cref="Fetch"/> does.</summary>
    public MethodInfo? Method { get; set; }
}

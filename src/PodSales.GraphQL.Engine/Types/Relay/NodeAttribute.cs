namespace PodSales.GraphQL.Engine.Types.Relay;

/// <summary>The type implements <c>Node</c> and can be fetched by its global id.</summary>
/// <remarks>
/// The id is the property <c>Id</c>. The resolver is a method with <see cref="NodeResolverAttribute"/>, or a static
/// <c>Get</c>, <c>GetAsync</c>, <c>Get{Type}</c> or <c>Get{Type}Async</c>, whose first parameter takes the raw id.
/// Standing on a type extension it makes the extended type a node.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
public class NodeAttribute : ObjectTypeDescriptorAttribute
{
    /// <summary>The property that holds the id; null means <c>Id</c>.</summary>
    public string? IdField { get; set; }

    /// <summary>The method that fetches a node; null finds it by attribute or name.</summary>
    public string? NodeResolver { get; set; }

    /// <summary>The class that holds the method; null means the annotated one.</summary>
    public Type? NodeResolverType { get; set; }
}

namespace PodSales.GraphQL.Engine.Types;

/// <summary>An attribute that shapes a part of the schema.</summary>
public abstract class DescriptorAttribute : Attribute
{
    /// <summary>The place among the attributes of one element; by default the line it stands on, where the attribute takes it.</summary>
    public int Order { get; set; }
}

namespace PodSales.GraphQL.Engine.Types;

/// <summary>Of the input object's fields, which are all nullable, exactly one must be given and not be null.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class OneOfAttribute : DescriptorAttribute;

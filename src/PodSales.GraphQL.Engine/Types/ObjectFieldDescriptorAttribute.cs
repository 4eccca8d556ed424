namespace PodSales.GraphQL.Engine.Types;

/// <summary>An attribute that shapes a field of an object type.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method, AllowMultiple = true)]
public abstract class ObjectFieldDescriptorAttribute : DescriptorAttribute;

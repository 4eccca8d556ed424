namespace PodSales.GraphQL.Engine.Types;

/// <summary>An attribute that shapes an object type.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true)]
public abstract class ObjectTypeDescriptorAttribute : DescriptorAttribute;

namespace PodSales.GraphQL.Engine.Types;

/// <summary>Marks what stands for a named type of the schema.</summary>
public interface ITypeDefinition : IType;

namespace PodSales.GraphQL.Engine.Types;

/// <summary>Stands for the scalar <c>UUID</c> where C# must name it.</summary>
public sealed class UuidType : ITypeDefinition;

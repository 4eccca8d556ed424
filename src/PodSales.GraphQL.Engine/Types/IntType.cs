namespace PodSales.GraphQL.Engine.Types;

/// <summary>Stands for the scalar <c>Int</c> where C# must name it.</summary>
public sealed class IntType : ITypeDefinition;

namespace PodSales.GraphQL.Engine.Types;

/// <summary>Stands for the scalar <c>ID</c> where C# must name it.</summary>
public sealed class IdType : ITypeDefinition;

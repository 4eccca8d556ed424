namespace PodSales.GraphQL.Engine.Types;

/// <summary>Stands for the scalar <c>URI</c> where C# must name it.</summary>
public sealed class UriType : ITypeDefinition;

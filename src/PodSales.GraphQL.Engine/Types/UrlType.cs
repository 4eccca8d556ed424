namespace PodSales.GraphQL.Engine.Types;

/// <summary>Stands for the scalar <c>URL</c> where C# must name it.</summary>
public sealed class UrlType : ITypeDefinition;

namespace PodSales.GraphQL.Engine.Types;

/// <summary>Stands for the scalar <c>Short</c> where C# must name it.</summary>
public sealed class ShortType : ITypeDefinition;

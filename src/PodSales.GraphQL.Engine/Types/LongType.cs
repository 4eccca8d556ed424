namespace PodSales.GraphQL.Engine.Types;

/// <summary>Stands for the scalar <c>Long</c> where C# must name it.</summary>
public sealed class LongType : ITypeDefinition;

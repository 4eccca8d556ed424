namespace PodSales.GraphQL.Engine.Types;

/// <summary>Stands for the scalar <c>UnsignedLong</c> where C# must name it.</summary>
public sealed class UnsignedLongType : ITypeDefinition;

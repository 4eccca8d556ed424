namespace PodSales.GraphQL.Engine.Types;

/// <summary>Stands for the scalar <c>UnsignedShort</c> where C# must name it.</summary>
public sealed class UnsignedShortType : ITypeDefinition;

namespace PodSales.GraphQL.Engine.Types;

/// <summary>Stands for the scalar <c>UnsignedByte</c> where C# must name it.</summary>
public sealed class UnsignedByteType : ITypeDefinition;

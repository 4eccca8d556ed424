namespace PodSales.GraphQL.Engine.Types;

/// <summary>Stands for the scalar <c>Byte</c> where C# must name it.</summary>
public sealed class ByteType : ITypeDefinition;

namespace PodSales.GraphQL.Engine.Types;

/// <summary>Stands for the scalar <c>UnsignedInt</c> where C# must name it.</summary>
public sealed class UnsignedIntType : ITypeDefinition;

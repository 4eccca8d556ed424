namespace PodSales.GraphQL.Engine.Types;

/// <summary>Stands for the scalar <c>Float</c> where C# must name it.</summary>
public sealed class FloatType : ITypeDefinition;

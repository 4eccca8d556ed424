namespace PodSales.GraphQL.Engine.Types;

/// <summary>Stands for the scalar <c>String</c> where C# must name it.</summary>
public sealed class StringType : ITypeDefinition;

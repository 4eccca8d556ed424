namespace PodSales.GraphQL.Engine.Types;

/// <summary>Stands for the scalar <c>Base64String</c> where C# must name it.</summary>
public sealed class Base64StringType : ITypeDefinition;

namespace PodSales.GraphQL.Engine.Types;

/// <summary>Stands for the scalar <c>Any</c> where C# must name it.</summary>
public sealed class AnyType : ITypeDefinition;

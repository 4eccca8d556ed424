namespace PodSales.GraphQL.Engine.Types;

/// <summary>Stands for the scalar <c>Boolean</c> where C# must name it.</summary>
public sealed class BooleanType : ITypeDefinition;

namespace PodSales.GraphQL.Engine.Types;

/// <summary>Stands for the scalar <c>Decimal</c> where C# must name it.</summary>
public sealed class DecimalType : ITypeDefinition;

namespace PodSales.GraphQL.Engine.Types;

/// <summary>Stands for the scalar <c>DateTime</c> where C# must name it.</summary>
public sealed class DateTimeType : ITypeDefinition;

namespace PodSales.GraphQL.Engine.Types;

/// <summary>Stands for the scalar <c>LocalDateTime</c> where C# must name it.</summary>
public sealed class LocalDateTimeType : ITypeDefinition;

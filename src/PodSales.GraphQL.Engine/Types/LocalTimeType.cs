namespace PodSales.GraphQL.Engine.Types;

/// <summary>Stands for the scalar <c>LocalTime</c> where C# must name it.</summary>
public sealed class LocalTimeType : ITypeDefinition;

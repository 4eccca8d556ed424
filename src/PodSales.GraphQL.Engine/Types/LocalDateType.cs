namespace PodSales.GraphQL.Engine.Types;

/// <summary>Stands for the scalar <c>LocalDate</c> where C# must name it.</summary>
public sealed class LocalDateType : ITypeDefinition;

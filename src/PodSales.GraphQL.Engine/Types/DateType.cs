namespace PodSales.GraphQL.Engine.Types;

/// <summary>Stands for the scalar <c>Date</c> where C# must name it.</summary>
public sealed class DateType : ITypeDefinition;

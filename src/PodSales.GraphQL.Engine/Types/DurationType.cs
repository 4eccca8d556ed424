namespace PodSales.GraphQL.Engine.Types;

/// <summary>Stands for the scalar <c>Duration</c> where C# must name it.</summary>
public sealed class DurationType : ITypeDefinition;

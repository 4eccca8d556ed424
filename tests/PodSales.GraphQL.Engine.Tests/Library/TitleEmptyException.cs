namespace PodSales.GraphQL.Engine.Tests.Library;

public sealed class TitleEmptyException() : Exception("A title is not empty.");

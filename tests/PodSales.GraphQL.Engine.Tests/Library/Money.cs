namespace PodSales.GraphQL.Engine.Tests.Library;

public sealed record Money(long MinorUnits, string Currency = "EUR");

using PodSales.GraphQL.Engine.Types;

namespace PodSales.GraphQL.Engine.Tests.Library;

[OneOf]
public sealed record Source(string? Isbn, string? Url);

using PodSales.GraphQL.Engine.Language;

namespace PodSales.GraphQL.Engine.Types;

/// <summary>The members of the class are fields of the query root.</summary>
public sealed class QueryTypeAttribute() : RootTypeAttribute(OperationType.Query);

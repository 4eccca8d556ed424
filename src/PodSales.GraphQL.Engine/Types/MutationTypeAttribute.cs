using PodSales.GraphQL.Engine.Language;

namespace PodSales.GraphQL.Engine.Types;

/// <summary>The members of the class are fields of the mutation root.</summary>
public sealed class MutationTypeAttribute() : RootTypeAttribute(OperationType.Mutation);

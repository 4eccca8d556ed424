using PodSales.Domain.Deals;
using PodSales.GraphQL.Errors;

namespace PodSales.GraphQL.Deals;

/// <summary>The stage machine has no such move; the deal stays where it is.</summary>
[GraphQLName("StageNotAllowedError")]
public sealed class StageNotAllowedError(StageNotAllowedException exception) : IUserError
{
    /// <inheritdoc/>
    public string Message => exception.Message;

    /// <inheritdoc/>
    public string Code => exception.Code;

    /// <summary>The stage the deal is in.</summary>
    public DealStage From => exception.From;

    /// <summary>The stage asked for.</summary>
    public DealStage To => exception.To;

    /// <summary>The moves that are possible instead.</summary>
    public IReadOnlyList<StageMove> Allowed => [.. DealPipeline.From(exception.From).Select(StageMove.Of)];
}

using System.Linq.Expressions;
using PodSales.Domain.InsertionOrders;
using PodSales.GraphQL.Features;

namespace PodSales.GraphQL.InsertionOrders.Changes;

/// <summary>A change of a booked order that somebody proposes and somebody decides.</summary>
[GraphQLName("ChangeRequest")]
[Node]
public sealed class ChangeRequestType
{
    /// <summary>Reads a request as the schema tells it.</summary>
    [GraphQLIgnore]
    public static Expression<Func<ChangeRequest, ChangeRequestType>> Projection { get; } = request => new ChangeRequestType
    {
        Id = request.Id,
        OrderId = request.OrderId,
        Revision = request.Revision,
        Reason = request.Reason,
        ProposedBy = request.ProposedBy,
        ProposedAt = request.CreatedAt,
        Status = request.Status,
        DecidedAt = request.DecidedAt,
        DecidedBy = request.DecidedBy,
        DecisionNote = request.DecisionNote,
    };

    private static Func<ChangeRequest, ChangeRequestType> Read { get; } = Projection.Compile();

    /// <summary>The request's global id.</summary>
    [ID]
    public Guid Id { get; init; }

    /// <summary>The order.</summary>
    [GraphQLIgnore]
    public Guid OrderId { get; init; }

    /// <summary>What is to change.</summary>
    [GraphQLIgnore]
    public OrderRevision Revision { get; init; } = new();

    /// <summary>Why it was proposed.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Who proposed it.</summary>
    public string ProposedBy { get; init; } = "";

    /// <summary>When it was proposed.</summary>
    public DateTimeOffset ProposedAt { get; init; }

    /// <summary>What became of it.</summary>
    public ChangeRequestStatus Status { get; init; }

    /// <summary>When it was decided; null while it waits.</summary>
    public DateTimeOffset? DecidedAt { get; init; }

    /// <summary>Who decided; null while it waits.</summary>
    public string? DecidedBy { get; init; }

    /// <summary>What was said to the decision.</summary>
    public string? DecisionNote { get; init; }

    /// <summary>Finds a change request by its id.</summary>
    [NodeResolver]
    public static async Task<ChangeRequestType?> GetAsync(
        Guid id, ChangeRequestByIdLoader requests, [Service] FeatureGate features, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(requests);
        ArgumentNullException.ThrowIfNull(features);
        await features.RequireAsync(Feature.IoBookings);
        return await requests.LoadAsync(id, cancellationToken);
    }

    internal static ChangeRequestType Of(ChangeRequest request) => Read(request);
}

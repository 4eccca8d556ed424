using System.Text.Json.Serialization;
using PodSales.Domain.Deals;

namespace PodSales.GraphQL.Rest;

/// <summary>The open deals that need attention.</summary>
/// <param name="Status"><c>completed</c>.</param>
/// <param name="Alerts">The kinds of alerts that there are deals for.</param>
/// <param name="AlertCount">How many kinds.</param>
public sealed record PipelineAlertsBody(string Status, IReadOnlyList<PipelineAlertsBody.Alert> Alerts, int AlertCount)
{
    /// <summary>The deals with one thing wrong.</summary>
    /// <param name="Type"><c>stuck_deals</c>, more than 7 days in their stage, or <c>long_negotiations</c>, more than 14 in negotiation.</param>
    /// <param name="Count">How many.</param>
    /// <param name="Deals">The first 500 of them, the most valuable first.</param>
    public sealed record Alert(string Type, int Count, IReadOnlyList<Deal> Deals);

    /// <summary>A deal that needs attention.</summary>
    /// <param name="CampaignId">The deal.</param>
    /// <param name="CampaignName">What it is called.</param>
    /// <param name="Stage">Where it stands.</param>
    /// <param name="DaysInStage">For how many whole days.</param>
    /// <param name="DaysInNegotiation">The same in negotiation; left out elsewhere.</param>
    /// <param name="Value">What it is worth, in units of its currency.</param>
    public sealed record Deal(
        Guid CampaignId,
        string CampaignName,
        DealStage Stage,
        int DaysInStage,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? DaysInNegotiation,
        decimal Value);
}

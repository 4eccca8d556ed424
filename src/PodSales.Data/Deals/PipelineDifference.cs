using PodSales.Domain.Deals;

namespace PodSales.Data.Deals;

/// <summary>A row of the added-up pipeline that is not the sum of its deals.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Currency">The currency.</param>
/// <param name="CloseMonth">The month of expected closing as <c>100 · year + month</c>; 0 for none.</param>
/// <param name="KeptDeals">How many deals the row says.</param>
/// <param name="Deals">How many there are.</param>
/// <param name="KeptMinorUnits">What the row says they are worth.</param>
/// <param name="MinorUnits">What they are worth.</param>
public sealed record PipelineDifference(
    DealStage Stage, string Currency, int CloseMonth, long KeptDeals, long Deals, long KeptMinorUnits, long MinorUnits);

using PodSales.Domain.Deals;

namespace PodSales.Data.Deals;

/// <summary>
/// What stands in one stage, due in one month, in one currency: the pipeline added up, so that a question about it reads a few rows
/// and not all deals. Whatever saves deals keeps it, in the same transaction.
/// </summary>
public sealed class PipelineRow
{
    private PipelineRow()
    {
    }

    /// <summary>Whose pipeline.</summary>
    public Guid TenantId { get; private init; }

    /// <summary>The stage.</summary>
    public DealStage Stage { get; private init; }

    /// <summary>The ISO 4217 code of the amounts.</summary>
    public string Currency { get; private init; } = "";

    /// <summary>The month of expected closing as <c>100 · year + month</c>; 0 for deals without a day.</summary>
    public int CloseMonth { get; private init; }

    /// <summary>How many deals; 0 when all have left.</summary>
    public long Deals { get; private init; }

    /// <summary>What they are worth together, in minor units.</summary>
    public long AmountMinorUnits { get; private init; }
}

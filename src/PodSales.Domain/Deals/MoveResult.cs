namespace PodSales.Domain.Deals;

/// <summary>What came of moving a deal.</summary>
public abstract record MoveResult
{
    private MoveResult()
    {
    }

    /// <summary>Why the deal stays where it is; null when it moved.</summary>
    public abstract Problem? Problem { get; }

    /// <summary>The deal is in the new stage.</summary>
    /// <param name="Change">The new line of its history.</param>
    public sealed record Moved(StageChange Change) : MoveResult
    {
        /// <inheritdoc/>
        public override Problem? Problem => null;
    }

    /// <summary>The deal is in that stage already; nothing changed, its clock included.</summary>
    /// <param name="Stage">The stage.</param>
    public sealed record NoChange(DealStage Stage) : MoveResult
    {
        /// <inheritdoc/>
        public override Problem Problem => new("STAGE_UNCHANGED", $"The deal is in {Stage} already.", "stage");
    }

    /// <summary>There is no such move.</summary>
    /// <param name="From">The stage it is in.</param>
    /// <param name="To">The stage asked for.</param>
    public sealed record NotAllowed(DealStage From, DealStage To) : MoveResult
    {
        /// <inheritdoc/>
        public override Problem Problem => new(
            "STAGE_NOT_ALLOWED",
            $"A deal in {From} cannot move to {To}; {Why()}.",
            "stage");

        private string Why() => (DealPipeline.IsOpen(From), To) switch
        {
            (false, _) => $"{From} is closed, reopen the deal first",
            (true, DealStage.Won) => "it is won from Proposal or Negotiation",
            (true, _) => "the deal is open already",
        };
    }

    /// <summary>The move asks for a note.</summary>
    /// <param name="From">The stage it is in.</param>
    /// <param name="To">The stage asked for.</param>
    public sealed record NoteRequired(DealStage From, DealStage To) : MoveResult
    {
        /// <inheritdoc/>
        public override Problem Problem => new(
            "NOTE_REQUIRED",
            $"Moving a deal from {From} to {To} needs a note that says why.",
            "note");
    }

    /// <summary>The move asks for a reason of the closed list.</summary>
    /// <param name="From">The stage it is in.</param>
    public sealed record LossReasonRequired(DealStage From) : MoveResult
    {
        /// <inheritdoc/>
        public override Problem Problem => new(
            "LOSS_REASON_REQUIRED",
            $"Losing a deal in {From} needs a reason.",
            "lossReason");
    }

    /// <summary>The move asks for an amount above zero.</summary>
    /// <param name="Amount">The amount it has.</param>
    public sealed record AmountRequired(Money Amount) : MoveResult
    {
        /// <inheritdoc/>
        public override Problem Problem => new(
            "AMOUNT_REQUIRED",
            $"A deal is won with an amount above zero, found {Amount}; set what was sold.",
            "amount");
    }
}

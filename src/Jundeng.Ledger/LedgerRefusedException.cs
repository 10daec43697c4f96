namespace Jundeng.Ledger;

/// <summary>A request that the ledger refuses, with every reason at once. Nothing was written.</summary>
public sealed class LedgerRefusedException : Exception
{
    /// <summary>Creates the exception.</summary>
    public LedgerRefusedException(IReadOnlyList<Refusal> reasons)
        : base(string.Join(Environment.NewLine, reasons.Select(reason => reason.Where is null ? reason.Message.En : $"{reason.Where.En}: {reason.Message.En}"))) =>
        Reasons = reasons;

    /// <summary>Creates the exception for a single reason.</summary>
    public LedgerRefusedException(Refusal reason)
        : this([reason])
    {
    }

    /// <summary>All reasons, at least one.</summary>
    public IReadOnlyList<Refusal> Reasons { get; }
}

namespace Jundeng.Ledger.CarryOver;

/// <summary>What becomes of something that a plan left unfinished.</summary>
public enum CarryDecision
{
    /// <summary>It goes on in an item of a later plan.</summary>
    Taken,

    /// <summary>It is not followed up, for a reason.</summary>
    Dropped,
}

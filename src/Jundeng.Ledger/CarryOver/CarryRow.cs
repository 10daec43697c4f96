namespace Jundeng.Ledger.CarryOver;

/// <summary>A row of <c>carry_over</c> with the reason of its event.</summary>
internal sealed record CarryRow(long PlanNo, long ItemNo, string Decision, long? IntoPlanNo, long? IntoItemNo, string? Why)
{
    public const string Taken = "taken";

    public const string Dropped = "dropped";
}

namespace Jundeng.Ledger.Projects;

/// <summary>Sums of money in 分.</summary>
/// <param name="Planned">What was planned.</param>
/// <param name="Arrived">What has come in (到位).</param>
/// <param name="Paid">What was paid out (支付).</param>
/// <param name="Completed">The investment completed by the progress of the work; null where it cannot be told, as of a single source.</param>
public sealed record FundTotals(long Planned, long Arrived, long Paid, long? Completed)
{
    /// <summary>Nothing.</summary>
    public static FundTotals Zero { get; } = new(0, 0, 0, 0);

    /// <summary>The share of what was planned that was paid; null where nothing was planned.</summary>
    public double? Rate => Planned == 0 ? null : (double)Paid / Planned;

    /// <summary>Two sums in one.</summary>
    public FundTotals Add(FundTotals other) => new(Planned + other.Planned, Arrived + other.Arrived, Paid + other.Paid, Completed + other.Completed);
}

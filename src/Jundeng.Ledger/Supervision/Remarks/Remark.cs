namespace Jundeng.Ledger.Supervision.Remarks;

/// <summary>What a leader has written on a thing (批示).</summary>
/// <param name="About">The thing.</param>
/// <param name="Text">The words.</param>
/// <param name="At">When.</param>
/// <param name="Who">Who.</param>
public sealed record Remark(string About, string Text, DateTimeOffset At, string Who);

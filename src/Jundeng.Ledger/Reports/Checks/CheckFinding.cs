using Jundeng.Plans;

namespace Jundeng.Ledger.Reports.Checks;

/// <summary>Something that a check has found in a report.</summary>
/// <param name="Check">Code of the check, such as <c>jump</c>.</param>
/// <param name="Level">How grave it is.</param>
/// <param name="TargetId">The target; null where it is about the state of the task or the report as a whole.</param>
/// <param name="Where">What it is about, in words.</param>
/// <param name="Message">What is odd and what to do.</param>
/// <param name="Reason">What the unit says to it; null where it says nothing.</param>
public sealed record CheckFinding(string Check, CheckLevel Level, string? TargetId, LocalText Where, LocalText Message, string? Reason)
{
    /// <summary>Whether it keeps the report from being submitted.</summary>
    public bool Stands => Level == CheckLevel.Error || Reason is null;

    /// <summary>Whether it is about the report as a whole, not about a value.</summary>
    public bool IsOfWhole => Where == CheckMessages.WholeReport;

    internal Refusal ToRefusal() => new(Check, Level == CheckLevel.Error ? Message : CheckMessages.NeedsReason(Message), Where);
}

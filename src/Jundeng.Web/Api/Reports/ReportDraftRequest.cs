using Jundeng.Ledger.Reports;

namespace Jundeng.Web.Api.Reports;

/// <summary>What a unit writes on a report. What is null stays as it was; an empty text removes it.</summary>
/// <param name="Done">What was done so far.</param>
/// <param name="Progress">The share that is done, in percent.</param>
/// <param name="Problems">What stands in the way.</param>
/// <param name="Suggestions">What should be done about it.</param>
/// <param name="Reason">What is to be said to warnings about the report as a whole.</param>
/// <param name="Values">Values; those that are not named stay as they were.</param>
public sealed record ReportDraftRequest(
    string? Done = null, string? Progress = null, string? Problems = null, string? Suggestions = null, string? Reason = null, IReadOnlyList<ReportValueRequest>? Values = null)
{
    internal ReportDraft ToDraft() => new()
    {
        Done = Done,
        Progress = Progress,
        Problems = Problems,
        Suggestions = Suggestions,
        Reason = Reason,
        Values = [.. (Values ?? []).Select(value => new ReportInput(value.TargetId, value.Value, value.Status, value.Note, value.Reason))],
    };
}

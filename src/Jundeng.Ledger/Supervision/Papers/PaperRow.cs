namespace Jundeng.Ledger.Supervision.Papers;

/// <summary>A row of <c>supervision_paper</c> with its plan and its issue.</summary>
internal sealed record PaperRow(
    long RegionId, long PaperNo, string PublicId, string PlanId, long PlanNo, string Kind, string AsOf, long? Year, long? IssueNo, string? OnDate, string? IssuedBy)
{
    public PaperIssue? Issue => IssueNo is { } number ? new PaperIssue((int)Year!.Value, (int)number, Iso.ToDay(OnDate!), IssuedBy!) : null;
}

namespace Jundeng.Ledger.Supervision.Papers;

/// <summary>A bulletin or a consolidated report.</summary>
/// <param name="Id">For people and addresses, such as <c>990101-2026-b1</c>; given once.</param>
/// <param name="Kind">What it is.</param>
/// <param name="PlanId">The plan.</param>
/// <param name="AsOf">The day whose state it tells.</param>
/// <param name="Version">The version of the text.</param>
/// <param name="Text">The text of that version in Markdown.</param>
/// <param name="Versions">All versions, the first first.</param>
/// <param name="Issue">The number under which it was issued; null while it is a draft.</param>
public sealed record Paper(string Id, PaperKind Kind, string PlanId, DateOnly AsOf, int Version, string Text, IReadOnlyList<PaperVersion> Versions, PaperIssue? Issue)
{
    /// <summary>Its title: the first heading.</summary>
    public string Title => PaperTitle.Of(Text) ?? Id;
}

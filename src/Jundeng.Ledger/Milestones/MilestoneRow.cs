namespace Jundeng.Ledger.Milestones;

/// <summary>A row of <c>milestone</c>.</summary>
internal sealed record MilestoneRow(long MilestoneNo, long ItemNo, string Name, string DueOn, string? DoneOn, string? Evidence, long Dropped)
{
    public IReadOnlyList<object?> Values(long planNo) => [planNo, MilestoneNo, ItemNo, Name, DueOn, DoneOn, Evidence, Dropped];

    public Milestone ToMilestone(string task) => new((int)MilestoneNo, task, Name, Iso.ToDay(DueOn)) { Done = Iso.ToDayOrNull(DoneOn), Evidence = Evidence };
}

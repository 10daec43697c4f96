using Jundeng.Plans;

namespace Jundeng.Ledger.Milestones;

internal static class MilestoneMessages
{
    public static readonly Refusal NothingToChange = new("milestone-change", new("没有要变更的内容；请给出新内容、完成日期，或取消节点。", "There is nothing to change; give a new name or day, the day on which it was reached, or drop it."));

    public static readonly Refusal NameMissing = new("milestone-name", new("没有写节点内容；请填写。", "The milestone says nothing; fill in what is to be there."));

    public static readonly Refusal EvidenceAlone = new("milestone-evidence", new("节点尚未完成，不能只写佐证；请同时给出完成日期（--done）。", "The milestone is not reached, so there is nothing to show; give the day on which it was (--done)."));

    public static Refusal Unknown(string planId, int no) => new("unknown-milestone", new(
        $"计划 {planId} 没有节点 {no}；用 jundeng milestone list {planId} 查看。", $"The plan {planId} has no milestone {no}; see jundeng milestone list {planId}."));

    public static Refusal DueOutside(DateOnly due, int from, int to) => new("milestone-due", new(
        $"节点日期{due.Said().Zh}不在计划的 {from}—{to} 年内；请更正。", $"The day {due.Said().En} is outside the plan, which runs from {from} to {to}; mend it."));

    public static Refusal Future(DateOnly day) => new("milestone-done", new($"完成日期{day.Said().Zh}在将来；请在完成之日或以后登记。", $"The day {day.Said().En} is in the future; register it on that day or later."));
}

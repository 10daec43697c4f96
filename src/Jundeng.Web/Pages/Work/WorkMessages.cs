using Jundeng.Ledger;

namespace Jundeng.Web.Pages.Work;

internal static class WorkMessages
{
    public static Refusal NoMilestone(string plan, string no) => new("unknown-milestone", new($"计划 {plan} 没有第 {no} 号节点；请在节点列表中查看。", $"The plan {plan} has no milestone {no}; see the list of milestones."));

    public static Refusal NotUnfinished(string plan, string item) => new("unknown-item", new($"计划 {plan} 没有未完成的“{item}”；请在结转列表中查看。", $"The plan {plan} has nothing unfinished called '{item}'; see the list of what is unfinished."));
}

using Jundeng.Ledger.Supervision.Papers;
using Jundeng.Plans;

namespace Jundeng.Ledger.Releases;

internal static class ReleaseMessages
{
    public const int LongestTitle = 100;
    public const int LongestText = 4000;

    public static readonly Refusal WhyMissing = new("release-why", new("不予批准须说明理由；请写明理由。", "To refuse takes a reason; say why."));

    public static readonly Refusal NoteMissing = new("release-note", new(
        "撤回须有向公众的说明；请写明。", "To withdraw takes a note that the public reads; write it."));

    public static readonly Refusal TitleLong = new("release-title", new($"标题不得超过 {LongestTitle} 字；请改短。", $"The title must not exceed {LongestTitle} characters; shorten it."));

    public static readonly Refusal TextLong = new("release-text", new($"说明不得超过 {LongestText} 字；请改短。", $"The note must not exceed {LongestText} characters; shorten it."));

    private static readonly string[] s_statesZh = ["待批准", "已发布", "未予批准", "已被替代", "已撤回"];

    private static readonly string[] s_statesEn = ["proposed", "public", "refused", "replaced", "withdrawn"];

    private static readonly string[] s_actionsZh = ["拟定", "批准发布", "不予批准", "替代", "撤回"];

    private static readonly string[] s_actionsEn = ["propose", "approve", "refuse", "replace", "withdraw"];

    public static LocalText Of(ReleaseState state) => new(s_statesZh[(int)state], s_statesEn[(int)state]);

    public static LocalText Of(ReleaseAction action) => new(s_actionsZh[(int)action], s_actionsEn[(int)action]);

    public static Refusal Unknown(string id, string? nearest) => new("unknown-release", nearest is null
        ? new($"没有发布“{id}”；用 jundeng release list 查看。", $"There is no release '{id}'; see jundeng release list.")
        : new($"没有发布“{id}”；是否指 {nearest}？", $"There is no release '{id}'; did you mean {nearest}?"));

    public static Refusal NotNow(Release release, ReleaseAction action)
    {
        var (what, where) = (Of(action), Of(release.State));
        var possible = ReleaseMachine.Transitions.Where(other => other.From == release.State && other.Action != ReleaseAction.Replace).Select(other => Of(other.Action)).ToList();
        return new("release-state", possible.Count == 0
            ? new($"发布 {release.Id} {where.Zh}，不能{what.Zh}，也不再有其他步骤。", $"The release {release.Id} is {where.En}: one cannot {what.En}, nor do anything else with it.")
            : new($"发布 {release.Id} {where.Zh}，不能{what.Zh}；现在可以：{string.Join('、', possible.Select(each => each.Zh))}。", $"The release {release.Id} is {where.En}: one cannot {what.En}; what can be done: {string.Join(", ", possible.Select(each => each.En))}."));
    }

    public static Refusal OwnProposal(string who, string id) => new("release-own", new(
        $"发布 {id} 由“{who}”拟定，须由他人批准。", $"The release {id} was proposed by '{who}'; another person must decide on it."));

    public static Refusal OtherYear(string plan, int year, int from, int to) => new("release-year", new(
        $"计划 {plan} 的年度为 {from} 至 {to}，不含 {year}；请改正年度。", $"The plan {plan} runs from {from} to {to}, without {year}; mend the year."));

    public static Refusal UnknownRevision(string plan, int revision) => new("unknown-revision", new(
        $"计划 {plan} 没有第 {revision} 版；用 jundeng plan show {plan} 查看。", $"The plan {plan} has no revision {revision}; see jundeng plan show {plan}."));

    public static Refusal RunOfOtherPlan(string run, string of, string plan) => new("run-of-other-plan", new(
        $"评价 {run} 依据的是计划 {of} 的填报数据，不是 {plan}；请给出适合的评价。", $"The run {run} rests on the reports of the plan {of}, not of {plan}; give a run that fits."));

    public static Refusal RunDiffers(string run) => new("run-differs", new(
        $"评价 {run} 重新计算的结果与存档不一致，不能发布；请用 jundeng run verify {run} 核查。", $"The run {run} does not come to what is stored and cannot be released; look into it with jundeng run verify {run}."));

    public static Refusal PaperOfOtherPlan(string paper, string plan, string asked) => new("paper-of-other-plan", new(
        $"文稿 {paper} 属于计划 {plan}，不是 {asked}；请给出该计划的文稿。", $"The paper {paper} is one of the plan {plan}, not of {asked}; give a paper of that plan."));

    public static Refusal NotIssued(Paper paper) => new("paper-not-issued", new(
        $"文稿 {paper.Id} 尚未印发，不能发布；请先用 jundeng bulletin issue {paper.Id} 印发。", $"The paper {paper.Id} was not issued and cannot be released; issue it first with jundeng bulletin issue {paper.Id}."));

    public static Refusal Waiting(string id, string plan, int year) => new("release-waiting", new(
        $"计划 {plan} 的 {year} 年度已有待批准的发布 {id}；请先批准或不予批准。", $"The release {id} of the plan {plan} for {year} waits for a decision; decide on it first."));

    public static Refusal Other(string id, string given, string now) => new("release-content", new(
        $"发布 {id} 的内容已有变化：所看的是 {given}，现在是 {now}；请重新查看（jundeng release show {id}）后再批准。",
        $"What {id} shows has changed: {given} was looked at, now it is {now}; look again (jundeng release show {id}) before you approve it."));
}

namespace Jundeng.Ledger.Supervision.Papers;

internal static class PaperMessages
{
    public static readonly Refusal NoTitle = new("paper-title", new(
        "文稿没有标题；请以“# 标题”一行开头。", "The text has no title; begin with a line '# title'."));

    public static Refusal OtherPlan(string round, string plan, string asked) => new("round-of-other-plan", new(
        $"填报期 {round} 属于计划 {plan}，不是 {asked}；请给出该计划的填报期。", $"The round {round} is one of the plan {plan}, not of {asked}; give a round of that plan."));

    public static Refusal Unknown(string id, string? nearest) => new("unknown-paper", nearest is null
        ? new($"没有文稿“{id}”；用 jundeng bulletin list 查看。", $"There is no paper '{id}'; see jundeng bulletin list.")
        : new($"没有文稿“{id}”；是否指 {nearest}？", $"There is no paper '{id}'; did you mean {nearest}?"));

    public static Refusal UnknownVersion(string id, int version, int last) => new("unknown-version", new(
        $"文稿 {id} 没有第 {version} 稿；共 {last} 稿。", $"The paper {id} has no version {version}; it has {last}."));

    public static Refusal Issued(string id, PaperIssue issue) => new("paper-issued", new(
        $"文稿 {id} 已印发（{issue.Year} 年第 {issue.Number} 期），不能再改；请另拟一期。", $"The paper {id} was issued as number {issue.Number} of {issue.Year} and cannot be changed; draft another."));

    public static Refusal Same(string id) => new("paper-same", new($"内容与文稿 {id} 的最后一稿相同，未再保存。", $"The text is the very same as the last version of {id} and was not kept again."));

    public static Refusal Stale(string id, int seen, PaperVersion last) => new("stale-paper", new(
        $"{last.Who} 已保存文稿 {id} 第 {last.Number} 稿，您改的是第 {seen} 稿；请把修改并入最后一稿。", $"{last.Who} kept version {last.Number} of {id} while you changed version {seen}; bring your changes into the last one."));
}

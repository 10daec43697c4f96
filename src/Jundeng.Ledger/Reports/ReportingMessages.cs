using Jundeng.Plans;

namespace Jundeng.Ledger.Reports;

internal static class ReportingMessages
{
    private static readonly string[] s_statesZh = ["草稿", "待审核", "已退回", "待受理", "已通过"];
    private static readonly string[] s_stepsZh = ["填写", "上传佐证", "撤下佐证", "提交", "退回", "通过", "更正", "受理"];
    private static readonly string[] s_stepsEn = ["written on", "given files", "freed of files", "submitted", "returned", "accepted", "corrected", "admitted"];

    public static Refusal ReasonMissing => new("reason-missing", new("没有写明理由；请写明。", "There is no reason; say why."));

    public static Refusal OwnReport(string who) => new("own-report", new(
        $"{who} 填写过这份报告，不能自己审核；请由他人审核。", $"{who} has written on this report and cannot decide on it; have somebody else do it."));

    public static Refusal OwnUnit(string who, string unit) => new("own-report", new(
        $"{who} 是{unit}的人员，不能审核本单位的报告；请由其他单位的人审核。", $"{who} acts for {unit} and cannot decide on its reports; have somebody of another unit do it."));

    public static LocalText ProgressNotANumber(string text) => new(
        $"完成进度“{text}”不是 0 到 100 之间的数；请写成 65 的样子。", $"The progress '{text}' is no number from 0 to 100; write it like 65.");

    public static Refusal Unknown(string id) => new("unknown-report", new(
        $"没有编号为 {id} 的报告；用 jundeng report list 查看。", $"There is no report {id}; see jundeng report list."));

    public static Refusal NothingToWrite(string roundId) => new("nothing-to-write", new(
        $"填报期 {roundId} 中没有可填写的报告：都已提交或通过。", $"Nothing of the round {roundId} can be written on: all reports are submitted or accepted."));

    public static Refusal NotAllowed(string id, ReportState? state, ReportStep step) => new("report-state", new(
        $"报告 {id} {(state is { } zh ? $"为“{s_statesZh[(int)zh]}”" : "尚未填写")}，不能{s_stepsZh[(int)step]}；{CureZh(state)}",
        $"The report {id} {(state is { } en ? $"is {ReportStates.Of(en)}" : "is not begun")} and cannot be {s_stepsEn[(int)step]}; {CureEn(state)}"));

    public static Refusal Conflict(string id, int version, string who, DateTimeOffset at) => new("report-changed", new(
        $"报告 {id} 已由 {who} 于{Iso.DayOf(at).Said().Zh}改动，现为第 {version} 步；请看过第 {version} 步之后再写。",
        $"The report {id} was changed by {who} on {Iso.DayOf(at).Said().En} and is at step {version}; look at step {version}, then write again."));

    public static LocalText UnknownItem(string id, string report, string? nearest) => nearest is null
        ? new($"报告 {report} 不填目标 {id}；请查对目标编号。", $"The report {report} does not ask for the target {id}; check the target's id.")
        : new($"报告 {report} 不填目标 {id}；是否指 {nearest}？", $"The report {report} does not ask for the target {id}; did you mean {nearest}?");

    public static LocalText NoWork(string report) => new($"报告 {report} 的任务有目标值，不填任务状态；请填各目标的数值。", $"The task of the report {report} has targets, so that no state of it is asked for; give the values of the targets.");

    public static LocalText Value(PlanTarget? target) => target is null ? new("任务状态", "state of the task") : new($"{target.Id}（{target.Indicator}）", $"{target.Id} ({target.Indicator})");

    private static string CureZh(ReportState? state) => state switch
    {
        null => "请先填写并提交。",
        ReportState.Draft => "请先提交。",
        ReportState.Submitted => "请等待审核，或请审核人退回。",
        ReportState.Returned => "请修改后重新提交。",
        ReportState.Quarantined => "请先受理。",
        _ => "如有错误请更正。",
    };

    private static string CureEn(ReportState? state) => state switch
    {
        null => "write and submit it first.",
        ReportState.Draft => "submit it first.",
        ReportState.Submitted => "wait for the decision, or ask the checker to return it.",
        ReportState.Returned => "mend it and submit it again.",
        ReportState.Quarantined => "admit it first.",
        _ => "correct it where it is wrong.",
    };
}

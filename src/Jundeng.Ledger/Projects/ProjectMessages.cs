using Jundeng.Plans;

namespace Jundeng.Ledger.Projects;

internal static class ProjectMessages
{
    public static readonly LocalText NameMissing = new("没有项目名称；请填写。", "The project has no name; give one.");

    public static readonly LocalText TaskMissing = new("没有任务编号；请写明项目属于哪项任务。", "The project has no task; say for which task it is built.");

    public static readonly LocalText UnitMissing = new("没有建设单位；请填写单位编号或名称。", "Nobody builds the project; give the id or name of an organisation.");

    public static readonly LocalText TotalMissing = new("没有总投资；请填写金额，如 1200万元。", "There is no total investment; give an amount, such as 1200万元.");

    public static readonly LocalText FundsMissing = new("没有资金来源；请写明各来源的金额。", "There is no source of money; say how much each is to give.");

    public static readonly LocalText AmountZero = new("金额应大于 0；请更正。", "The amount must be more than 0; mend it.");

    public static readonly LocalText DropWhy = new("撤销项目须说明理由；请写明理由。", "To give up a project takes a reason; say why.");

    public static readonly Refusal NothingToChange = new("project-change", new("没有要变更的内容；请给出要改的项。", "There is nothing to change; say what is to be different."));

    public static readonly Refusal WordsMissing = new("progress-words", new("没有写形象进度；请用一句话写明做到了哪一步。", "There are no words on the progress; say how far the work has come."));

    public static readonly Refusal CorrectionWhy = new("money-why", new("更正或撤回一笔资金须说明理由；请写明理由。", "To correct or withdraw an entry takes a reason; say why."));

    public static Refusal Unknown(string id, string? nearest) => new("unknown-project", nearest is null
        ? new($"没有项目“{id}”；用 jundeng project list 查看。", $"There is no project '{id}'; see jundeng project list.")
        : new($"没有项目“{id}”；是否指 {nearest}？", $"There is no project '{id}'; did you mean {nearest}?"));

    public static Refusal UnknownCode(string code, string? nearest) => new("unknown-project", nearest is null
        ? new($"本计划没有项目代码“{code}”；请先登记项目（jundeng project import）。", $"The plan has no project with the code '{code}'; register it first (jundeng project import).")
        : new($"本计划没有项目代码“{code}”；是否指“{nearest}”？", $"The plan has no project with the code '{code}'; did you mean '{nearest}'?"));

    public static LocalText UnknownWork(string text) => new(
        $"事项“{text}”无法识别；请填 progress（进度）、arrival（到位）或 payment（支付）。", $"'{text}' is nothing that can be entered; write progress, arrival or payment.");

    public static Refusal Dropped(string id) => new("project-dropped", new($"项目 {id} 已撤销，不能再登记。", $"The project {id} was given up; nothing can be entered for it any more."));

    public static LocalText OtherTask(string target, string task) => new(
        $"目标 {target} 不属于任务 {task}；请更正其一。", $"The target {target} is not one of the task {task}; mend one of the two.");

    public static LocalText CodeTaken(string code, string id) => new($"项目代码“{code}”已用于项目 {id}；请核对。", $"The code '{code}' is that of the project {id}; check it.");

    public static LocalText CompletionBeforeStart(DateOnly start, DateOnly completion) => new(
        $"完工日期{completion.Said().Zh}早于开工日期{start.Said().Zh}；请更正其一。", $"The project is to be complete on {completion.Said().En}, before it starts on {start.Said().En}; mend one of the two.");

    public static LocalText SumDiffers(long sum, long total) => new(
        $"各来源合计 {Money.InWan(sum)} 万元，与总投资 {Money.InWan(total)} 万元相差 {Money.InWan(Math.Abs(sum - total))} 万元；请更正其一。",
        $"The sources come to {Money.InYuan(sum)} yuan, the total is {Money.InYuan(total)} yuan: {Money.InYuan(Math.Abs(sum - total))} yuan apart; mend one of the two.");

    public static LocalText SourceTwice(LocalText source, int? year) => new(
        $"来源“{source.Zh}”{(year is { } zh ? $"在 {zh} 年" : "")}出现了两次；请合并。", $"The source '{source.En}' stands twice{(year is { } en ? $" in {en}" : "")}; make it one.");

    public static LocalText YearOutside(int year, int from, int to) => new(
        $"{year} 年不在项目的 {from}—{to} 年内；请更正。", $"The year {year} is outside the project, which runs from {from} to {to}; mend it.");

    public static Refusal UnknownSource(string text, string? nearest, IReadOnlyList<FundSource> known)
    {
        var (zh, en) = (string.Join('、', known.Select(source => source.Word.Zh)), string.Join(", ", known.Select(source => source.Code)));
        return new("unknown-source", nearest is null
            ? new($"没有资金来源“{text}”；可填：{zh}。本地另有的来源请先用 jundeng project source 登记。", $"There is no source of money '{text}'; there are: {en}. Register one of your own with jundeng project source.")
            : new($"没有资金来源“{text}”；是否指“{nearest}”？可填：{zh}。", $"There is no source of money '{text}'; did you mean '{nearest}'? There are: {en}."));
    }

    public static Refusal SourceKnown(string text, FundSource source) => new("source-known", new(
        $"资金来源“{text}”已有，即“{source.Word.Zh}”。", $"The source of money '{text}' is known, as '{source.Word.En}'."));

    public static Refusal SourceMissing { get; } = new("source-name", new("没有写资金来源的名称；请填写。", "The source of money has no name; give one."));

    public static Refusal Future(DateOnly day) => new("project-day", new($"日期{day.Said().Zh}在将来；请在当日或以后登记。", $"The day {day.Said().En} is in the future; enter it on that day or later."));

    public static Refusal PercentOutside(double percent) => new("progress-percent", new(
        $"形象进度 {Number(percent)}% 不在 0 到 100 之间；请更正。", $"The progress of {Number(percent)} % is not between 0 and 100; mend it."));

    public static Refusal ProgressFalls(double percent, ProjectProgress before) => new("progress-falls", new(
        $"形象进度 {Number(percent)}% 低于{before.On.Said().Zh}的 {Number(before.Percent)}%；如属实，请说明理由。",
        $"The progress of {Number(percent)} % is below the {Number(before.Percent)} % of {before.On.Said().En}; if it is true, say why."));

    public static Refusal CompletedFalls(long completed, long before, DateOnly on) => new("progress-falls", new(
        $"完成投资 {Money.InWan(completed)} 万元低于{on.Said().Zh}的 {Money.InWan(before)} 万元；如属实，请说明理由。",
        $"The investment completed of {Money.InYuan(completed)} yuan is below the {Money.InYuan(before)} yuan of {on.Said().En}; if it is true, say why."));

    public static Refusal CompletedOver(long completed, long total) => new("progress-over", new(
        $"完成投资 {Money.InWan(completed)} 万元超过总投资 {Money.InWan(total)} 万元；如属实，请说明理由。",
        $"The investment completed of {Money.InYuan(completed)} yuan is above the total of {Money.InYuan(total)} yuan; if it is true, say why."));

    public static Refusal OverPlanned(MoneyKind kind, FundSource source, long sum, long planned) => new("money-over", new(
        $"“{source.Word.Zh}”累计{Of(kind).Zh} {Money.InWan(sum)} 万元，超过计划的 {Money.InWan(planned)} 万元；如属实，请说明理由。",
        $"'{source.Word.En}' comes to {Money.InYuan(sum)} yuan {Of(kind).En}, more than the {Money.InYuan(planned)} yuan planned; if it is true, say why."));

    public static Refusal OverArrived(FundSource source, long paid, long arrived) => new("money-over", new(
        $"“{source.Word.Zh}”累计支付 {Money.InWan(paid)} 万元，超过已到位的 {Money.InWan(arrived)} 万元；如属实，请说明理由。",
        $"'{source.Word.En}' comes to {Money.InYuan(paid)} yuan paid, more than the {Money.InYuan(arrived)} yuan that have arrived; if it is true, say why."));

    public static Refusal UnknownEntry(string id, int no) => new("unknown-entry", new(
        $"项目 {id} 没有第 {no} 笔资金；用 jundeng project show {id} 查看。", $"The project {id} has no entry {no} of money; see jundeng project show {id}."));

    public static Refusal EntryGone(string id, ProjectMoney entry) => new("entry-gone", entry.CorrectedBy is { } by
        ? new($"项目 {id} 的第 {entry.No} 笔资金已由第 {by} 笔更正；请更正后者。", $"The entry {entry.No} of the project {id} was corrected by the entry {by}; correct that one.")
        : new($"项目 {id} 的第 {entry.No} 笔是撤回，不能再更正；请另记一笔。", $"The entry {entry.No} of the project {id} withdraws another and cannot be corrected; enter a new one."));

    public static Refusal OtherKind(string id, ProjectMoney entry) => new("entry-kind", new(
        $"项目 {id} 的第 {entry.No} 笔是{Of(entry.Kind).Zh}；请以同类更正，或先撤回再另记。", $"The entry {entry.No} of the project {id} is money {Of(entry.Kind).En}; correct it by the same kind, or withdraw it and enter another."));

    public static LocalText NotMoney(string text) => new($"“{text}”不是金额；请写成 1200000、120万元或 1.2亿元，精确到分。", $"'{text}' is no amount; write 1200000, 120万元 or 1.2亿元, in whole 分.");

    public static LocalText Differs(string code, string first, string now) => new(
        $"项目 {code} 前后不一：前为“{first}”，此处为“{now}”；请统一。", $"The rows of the project {code} differ: '{first}' before, '{now}' here; make them the same.");

    public static readonly LocalText CodeMissing = new("没有项目代码；请填写，再次导入时据此识别项目。", "There is no code; give one, by which the project is known when the table is imported again.");

    public static readonly LocalText CodeOfWorkMissing = new("没有项目代码；请填写登记项目时的代码。", "There is no code; give the one under which the project is known.");

    public static readonly LocalText DayMissing = new("没有日期；请填写，如 2026-05-20。", "There is no day; fill it in, such as 2026-05-20.");

    public static readonly LocalText NotOfProgress = new("进度行不填资金来源和金额；请清空，资金另起一行。", "A row of progress has no source and no amount; empty the cell and give money a row of its own.");

    public static readonly LocalText NotOfMoney = new("资金行不填形象进度和完成投资；请清空，进度另起一行。", "A row of money has no progress; empty the cell and give progress a row of its own.");

    public static readonly LocalText AmountMissing = new("有资金来源而没有金额；请填写。", "There is a source without an amount; fill it in.");

    public static readonly LocalText SourceNeeded = new("有金额或年度而没有资金来源；请填写。", "There is an amount or a year without a source; fill it in.");

    /// <summary>到位 or 支付.</summary>
    public static LocalText Of(MoneyKind kind) => kind == MoneyKind.Arrival ? new("到位", "arrived") : new("支付", "paid");

    private static string Number(double number) => number.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture);
}

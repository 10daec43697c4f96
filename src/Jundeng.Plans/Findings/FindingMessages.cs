using System.Globalization;

namespace Jundeng.Plans.Findings;

/// <summary>All sentences of findings: what is wrong, where, and what to do.</summary>
internal static class FindingMessages
{
    public static Finding Contradiction(IReadOnlyList<PlanTarget> targets) => Of(FindingCode.Contradiction, Severity.Error, targets, new(
        $"“{targets[0].Indicator}”前后不一：{Places(targets, "zh")}。请核定一个数，或写明口径的区别。",
        $"'{targets[0].Indicator}' is stated with different values: {Places(targets, "en")}. Settle one value, or say how the scopes differ."));

    public static Finding PossibleContradiction(IReadOnlyList<PlanTarget> targets) => Of(FindingCode.PossibleContradiction, Severity.Warning, targets, new(
        $"“{targets[0].Indicator}”与“{targets[^1].Indicator}”可能是同一件事而数不同：{Places(targets, "zh")}。请确认是否两个项目。",
        $"'{targets[0].Indicator}' and '{targets[^1].Indicator}' may be one thing with different values: {Places(targets, "en")}. Confirm that they are two programmes."));

    public static Finding Duplicate(IReadOnlyList<PlanTarget> targets)
    {
        var names = targets.Select(target => target.Indicator).Distinct().ToList();
        return Of(FindingCode.Duplicate, Severity.Note, targets, new(
            $"同一承诺写在几处：{string.Join("、", names.Select(name => $"“{name}”"))}（{TaskList(targets, "zh")}）。请确定由哪一项任务报送，另一处作为引用。",
            $"The same commitment stands at several places: {string.Join(", ", names.Select(name => $"'{name}'"))} ({TaskList(targets, "en")}). Decide which task reports it and link the other."));
    }

    public static Finding SumMismatch(PlanTarget whole, IReadOnlyList<PlanTarget> parts, decimal sum) => Of(FindingCode.SumMismatch, Severity.Warning, [whole, .. parts], new(
        $"“{whole.Indicator}”总数为{whole.Text}，各部分合计为{Show(sum)}{whole.Unit}。请核对各部分或总数。",
        $"'{whole.Indicator}' is {whole.Text} in all, but its parts add up to {Show(sum)}{whole.Unit}. Check the parts or the total."));

    public static Finding PartExceedsWhole(PlanTarget whole, PlanTarget part) => Of(FindingCode.PartExceedsWhole, Severity.Error, [whole, part], new(
        $"“{part.Indicator}”（{part.Text}）是“{whole.Indicator}”（{whole.Text}）的一部分，却大于总数。请核对两个数。",
        $"'{part.Indicator}' ({part.Text}) is a part of '{whole.Indicator}' ({whole.Text}) and yet larger. Check both values."));

    public static Finding FundingExceedsTotal(PlanTarget total, IReadOnlyList<PlanTarget> sources, decimal sum) => Of(FindingCode.FundingExceedsTotal, Severity.Error, [total, .. sources], new(
        $"各项资金来源合计{Money(sum)}，超过“{total.Indicator}”的{total.Text}。请核对资金安排。",
        $"The sources of money add up to {Money(sum)}, more than '{total.Indicator}' of {total.Text}. Check the funding."));

    public static Finding CountMismatch(string? task, TextSpan span, int listed, decimal counted) => new(FindingCode.CountMismatch, Severity.Warning, new(
        $"这里列出{listed}个名称，写的数量是{Show(counted)}（{Material.Name(task).Zh}）。请补全名单或改正数量。",
        $"{listed} names are listed here, but the text counts {Show(counted)} ({Material.Name(task).En}). Complete the list or correct the count."), [span], Ids(task), []);

    public static Finding TaskCountMismatch(TextSpan span, decimal said, int found) => new(FindingCode.CountMismatch, Severity.Note, new(
        $"文中说有{Show(said)}项任务，读出{found}项。请核对任务的编号和条目。",
        $"The text speaks of {Show(said)} tasks; {found} were read. Check the numbering of the tasks."), [span], [], []);

    public static Finding Unassigned(PlanTask task) => new(FindingCode.Unassigned, Severity.Warning, new(
        $"第{task.Id}项任务“{task.Title}”没有责任单位。请补写牵头单位，否则无人报送。",
        $"Task {task.Id} '{task.Title}' names no responsible unit. Name a lead unit, or nobody will report on it."), [Head(task)], [task.Id], []);

    public static Finding Unquantified(PlanTask task) => new(FindingCode.Unquantified, Severity.Note, new(
        $"第{task.Id}项任务“{task.Title}”没有可以考核的数量，只能报告“已完成、部分完成、未完成”。",
        $"Task {task.Id} '{task.Title}' has no quantity to be measured by; it can only be reported as done, partly done or not done."), [Head(task)], [task.Id], []);

    public static Finding DueOutsidePeriod(string? task, TextSpan span, string words, int from, int to) => new(FindingCode.DueOutsidePeriod, Severity.Warning, new(
        $"时限“{words}”在规划期（{Period(from, to, "zh")}）之外（{Material.Name(task).Zh}）。请核对年份，或写明是跨年项目。",
        $"The due date '{words}' lies outside the plan's period ({Period(from, to, "en")}; {Material.Name(task).En}). Check the year, or say that the work runs on."), [span], Ids(task), []);

    public static Finding NumberingGap(TextSpan before, TextSpan after, int last, int next, string? task) => new(FindingCode.Numbering, Severity.Note, new(
        next == last ? $"编号{last}重复。请核对条目是否有误。" : next > last ? $"编号由{last}跳到{next}。请核对是否缺少条目。" : $"编号{last}之后是{next}，顺序颠倒。请核对条目。",
        next == last ? $"Number {last} is repeated. Check the items." : next > last ? $"The numbering jumps from {last} to {next}. Check whether an item is missing." : $"Number {last} is followed by {next}. Check the order of the items."), [before, after], Ids(task), []);

    public static Finding NumberingLost(IReadOnlyList<TextSpan> spans) => new(FindingCode.Numbering, Severity.Note, new(
        $"有{spans.Count}处标题的编号丢失，如“()”。请补上编号。",
        $"{spans.Count} headings have lost their number, such as '()'. Put the numbers back."), spans, [], []);

    public static Finding ForeignText(IReadOnlyList<TextSpan> spans) => new(FindingCode.ForeignText, Severity.Note, new(
        $"有{spans.Count}处文字不是规划原文（网页导航、模板残留或广告），未计入任务和目标值。",
        $"{spans.Count} places are not the plan's own text (page navigation, template remains or advertising); they enter no task and no target."), spans, [], []);

    public static Finding BelowUpper(PlanTarget own, PlanTarget above) => Of(FindingCode.BelowUpper, Severity.Error, [own], new(
        $"“{own.Indicator}”为{Bound(own, "zh")}，达不到上级规划“{above.Indicator}”的{Bound(above, "zh")}。请提高目标，或报上级同意。",
        $"'{own.Indicator}' is {Bound(own, "en")}, short of the upper plan's {Bound(above, "en")} ('{above.Indicator}'). Raise the target or obtain consent."));

    public static Finding MissingFromUpper(PlanTarget above) => new(FindingCode.MissingFromUpper, Severity.Warning, new(
        $"上级规划的“{above.Indicator}”（{Bound(above, "zh")}）在本计划中没有对应的目标。请补列，或说明由谁承担。",
        $"The upper plan's '{above.Indicator}' ({Bound(above, "en")}) has no target in this plan. Add one, or say who takes it."), [], [], []);

    public static Finding LaterThanUpper(PlanTarget own, PlanTarget above, DateOnly due, DateOnly dueAbove) => Of(FindingCode.LaterThanUpper, Severity.Warning, [own], new(
        $"“{own.Indicator}”的期限（{due.Said().Zh}）晚于上级规划“{above.Indicator}”的期限（{dueAbove.Said().Zh}）。请提前，或说明原因。",
        $"'{own.Indicator}' is due on {due.Said().En}, later than {dueAbove.Said().En} in the upper plan ('{above.Indicator}'). Bring it forward or give the reason."));

    public static Finding ComparatorWeaker(PlanTarget own, PlanTarget above) => Of(FindingCode.ComparatorWeaker, Severity.Warning, [own], new(
        $"“{own.Indicator}”写的是约数（{Bound(own, "zh")}），上级规划“{above.Indicator}”要求{Bound(above, "zh")}。请写明确数。",
        $"'{own.Indicator}' is a rough figure ({Bound(own, "en")}), where the upper plan asks for {Bound(above, "en")} ('{above.Indicator}'). State a firm one."));

    private static string Bound(PlanTarget target, string language) => (target.Comparator, language == "en") switch
    {
        (Comparator.AtLeast, false) => target.Text + "以上",
        (Comparator.AtMost, false) => target.Text + "以内",
        (Comparator.Approximately, false) => "约" + target.Text,
        (Comparator.AtLeast, true) => "at least " + target.Text,
        (Comparator.AtMost, true) => "at most " + target.Text,
        (Comparator.Approximately, true) => "about " + target.Text,
        _ => target.Text,
    };

    private static Finding Of(string code, Severity severity, IReadOnlyList<PlanTarget> targets, LocalText message)
    {
        var ordered = targets.OrderBy(target => target.Span.Start).ToList();
        return new Finding(code, severity, message, ordered.ConvertAll(target => target.Span), [.. ordered.Select(target => target.TaskId).OfType<string>().Distinct()], ordered.ConvertAll(target => target.Id));
    }

    private static string Places(IReadOnlyList<PlanTarget> targets, string language) => string.Join(language == "en" ? "; " : "；",
        targets.Select(target => $"{Material.Name(target.TaskId).In(language)}{(language == "en" ? " says " : "为")}{target.Text}"));

    private static string TaskList(IReadOnlyList<PlanTarget> targets, string language) =>
        string.Join(language == "en" ? ", " : "、", targets.Select(target => target.TaskId).Distinct().Select(task => Material.Name(task).In(language)));

    // a task without places beyond its heading is shown by its first line
    private static TextSpan Head(PlanTask task) => new(task.Span.Start, Math.Min(task.Span.End, task.Span.Start + Math.Max(1, task.Title.Length + 4)));

    private static IReadOnlyList<string> Ids(string? task) => task is null ? [] : [task];

    private static string Show(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    private static string Money(decimal yuan) => yuan >= 100_000_000 ? Show(yuan / 100_000_000) + "亿元" : yuan >= 10_000 ? Show(yuan / 10_000) + "万元" : Show(yuan) + "元";

    private static string Period(int from, int to, string language) => from == to ? $"{from}{(language == "en" ? "" : "年")}" : $"{from}{(language == "en" ? "–" : "—")}{to}{(language == "en" ? "" : "年")}";
}

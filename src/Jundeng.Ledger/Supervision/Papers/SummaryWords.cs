using System.Globalization;
using Jundeng.Ledger.Allocations;
using Jundeng.Ledger.Rounds;
using Jundeng.Plans;

namespace Jundeng.Ledger.Supervision.Papers;

/// <summary>The sentences of a consolidated report.</summary>
internal sealed class SummaryWords(SummaryFacts facts)
{
    public static readonly LocalText Progress = new("主要工作进展", "Progress");

    public static readonly LocalText NoProgress = new("各单位尚无已审核通过的进展情况。", "No unit's progress was accepted yet.");

    public static readonly LocalText Problems = new("存在的主要问题", "Problems");

    public static readonly LocalText NoProblems = new("各单位未报告问题。", "No unit tells of problems.");

    public static readonly LocalText Suggestions = new("意见建议", "Suggestions");

    public static readonly LocalText NoSuggestions = new("各单位未提出意见建议。", "No unit makes a suggestion.");

    public static readonly LocalText Accepted = new("已通过", "accepted");

    public static readonly LocalText NotAccepted = new("未通过", "not accepted");

    public static readonly LocalText NotAsked = new("未布置", "not asked");

    public static readonly IReadOnlyList<LocalText> Columns = [new("序号", "No."), new("任务", "Task"), new("牵头单位", "Lead unit"), new("实现度", "Attainment"), new("报告", "Report")];

    public LocalText Title => new($"关于《{facts.Attainment.Plan.Title}》{Period.Zh}实施情况的报告", $"Report on the plan '{facts.Attainment.Plan.Title}', {Period.En}");

    public LocalText Opening => new($"现将{Period.Zh}实施情况报告如下。", $"The state of the plan, {Period.En}, is as follows.");

    public LocalText Reports
    {
        get
        {
            var (all, accepted) = (facts.Reports.Count, facts.Reports.Count(report => report.Accepted));
            return new($"本期应报 {all} 份，已审核通过 {accepted} 份。", $"{all} reports were asked for; {accepted} are accepted.");
        }
    }

    public LocalText Attained => BulletinWords.AttainedOf(facts.Attainment.Overall);

    private LocalText Period
    {
        get
        {
            var (from, to) = (facts.Period.From, facts.Period.To);
            return facts.Period.Kind switch
            {
                PeriodKind.MidYear => Words($"{from.Year}年上半年", $"first half of {from.Year}"),
                PeriodKind.YearEnd => Words($"{from.Year}年度", $"year {from.Year}"),
                PeriodKind.Quarter => Words($"{from.Year}年第{to.Month / 3}季度", $"quarter {to.Month / 3} of {from.Year}"),
                PeriodKind.Month => Words($"{from.Year}年{from.Month}月", $"month {from.Month} of {from.Year}"),
                _ => Words($"{from.Said().Zh}至{to.Said().Zh}", $"{from.Said().En} to {to.Said().En}"),
            };
        }
    }

    public static LocalText Said(PlanTask task, SummaryReport report, string words, double? attained)
    {
        var share = attained is { } met ? BulletinWords.Percent(met) : null;
        var end = words[^1] is '。' or '！' or '.' or '！' ? "" : "。";
        return new(
            $"{task.Title}{(share is null ? "" : $"（实现度 {share}）")}：{report.Unit}{(report.Role == DutyRole.Lead ? "" : "（配合）")}：{words}{end}",
            $"{task.Title}{(share is null ? "" : $" (met by {share})")}: {report.Unit}{(report.Role == DutyRole.Lead ? "" : " (takes part)")}: {words}");
    }

    private static LocalText Words(FormattableString zh, FormattableString en) => new(zh.ToString(CultureInfo.InvariantCulture), en.ToString(CultureInfo.InvariantCulture));
}

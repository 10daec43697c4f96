using System.Globalization;
using Jundeng.Plans;

namespace Jundeng.Ledger.Supervision.Lights;

internal static class LightMessages
{
    public static readonly LocalText NotRules = new(
        "亮灯规则的最外层应是“键: 值”；请从 light-rules、version、lights、rules 四项写起。",
        "Rules of lights are a list of 'key: value' at their outermost level; begin with light-rules, version, lights and rules.");

    public static readonly LocalText Percent = new("0 到 100 之间的数", "a number from 0 to 100");

    public static readonly LocalText TooFewLights = new(
        "lights 下至少要有两种灯，由好到坏，第一个是正常；请补上。", "There must be two lights at least under lights, from the best, which is the normal one, to the worst; add them.");

    public static readonly LocalText NoRules = new("rules 下没有规则；请至少写一条。", "There is no rule under rules; write at least one.");

    public static readonly LocalText NoCondition = new("when 下没有条件；请至少写一项，如 {behind: {at-least: 20}}。", "There is no condition under when; write at least one, such as {behind: {at-least: 20}}.");

    public static readonly Refusal WhyMissing = new("light-why", new("手工调整灯须说明理由；请写明理由。", "A light is only set by hand with a reason; say why."));

    public static Refusal UnknownSubject(string planId, string id, string? nearest) => new("unknown-task", nearest is null
        ? new($"计划 {planId} 中没有任务“{id}”；用 jundeng plan show {planId} 查看编号。", $"The plan {planId} has no task '{id}'; see jundeng plan show {planId}.")
        : new($"计划 {planId} 中没有任务“{id}”；是否指 {nearest}？", $"The plan {planId} has no task '{id}'; did you mean {nearest}?"));

    public static Refusal UnknownLight(string light, string rules, IReadOnlyList<string> known) => new("unknown-light", new(
        $"规则 {rules} 没有灯“{light}”；可用：{string.Join('、', known)}。", $"The rules {rules} have no light '{light}'; there are: {string.Join(", ", known)}."));

    public static Refusal UntilPast(DateOnly until, DateOnly today) => new("light-until", new(
        $"调整的截止日期{until.Said().Zh}早于今天（{today.Said().Zh}）；请给出今天或以后的日期。",
        $"The light would end on {until.Said().En}, before today ({today.Said().En}); give today or a later day."));

    public static Refusal NotOverridden(string id) => new("light-not-overridden", new(
        $"{id} 的灯没有手工调整，无需撤销。", $"The light of {id} is not set by hand; there is nothing to lift."));

    public static Refusal NotDrawn(string planId) => new("lights-not-drawn", new(
        $"计划 {planId} 还没有亮过灯；请先用 jundeng light draw {planId} 亮灯。", $"No lights of the plan {planId} were drawn yet; draw them with jundeng light draw {planId}."));

    public static Refusal Future(DateOnly day) => new("light-day", new(
        $"日期{day.Said().Zh}在将来；将来的日期只能试算，请加 --dry-run。", $"The day {day.Said().En} is in the future; a day to come can only be tried: add --dry-run."));

    public static LocalText NotAMapping(string form) => new($"此处应写成“{form}”；请改写。", $"This is written as '{form}'; write it so.");

    public static LocalText Colour(string text) => new($"颜色“{text}”应写成 #rrggbb，如 #2f9e44；请改写（并加引号）。", $"The colour '{text}' is written as #rrggbb, such as #2f9e44; write it so, in quotes.");

    public static LocalText RuleOfNormal(string light) => new(
        $"“{light}”是正常灯，没有规则成立时自动亮起，不需要规则；请删去本条。", $"'{light}' is the normal light, shown where no rule holds; remove the rule.");

    public static LocalText NoBound(string key) => new($"“{key}”没有界限；请写 at-least 或 at-most。", $"'{key}' has no bound; write at-least or at-most.");

    public static LocalText EmptyRange(string key) => new($"“{key}”的 at-least 大于 at-most，永不成立；请改正。", $"The at-least of '{key}' is above its at-most, so that it never holds; mend it.");

    public static LocalText SetByHand(string why, string who, DateOnly until) => new(
        $"手工调整（{who}，至{until.Said().Zh}）：{why}", $"Set by hand ({who}, until {until.Said().En}): {why}");

    /// <summary>Why a light is as it is.</summary>
    public static LocalText Reason(LightRules rules, LightVerdict verdict)
    {
        var (rule, facts) = (verdict.Rule, verdict.Facts);
        if (verdict.Hold == LightHold.Evaluations)
            return new($"规则已连续 {verdict.State.Calm} 次可转好，满 {rules.Evaluations} 次后转好。", $"The rules gave a better light {verdict.State.Calm} times in a row; it gets better after {rules.Evaluations}.");
        if (rule is null || facts is null) return new("各项均未达到亮灯界限。", "Nothing reaches a bound of the rules.");
        var clauses = Clauses(rules, rule, facts).ToList();
        var (zh, en) = (string.Join('，', clauses.Select(clause => clause.Zh)), string.Join(", ", clauses.Select(clause => clause.En)));
        return verdict.Hold == LightHold.Margin
            ? new($"“{facts.Name}”{zh}；刚离界限，暂不转好。", $"'{facts.Name}': {en}; too close to the bound to get better.")
            : new($"“{facts.Name}”{zh}。", $"'{facts.Name}': {en}.");
    }

    private static IEnumerable<LocalText> Clauses(LightRules rules, LightRule rule, LightFacts facts)
    {
        if (rule.Missing is { } missing) yield return missing ? new("尚未填报", "nothing reported") : new("已填报", "reported");
        // How far something is behind is told with the time that passed and what is done of it.
        var told = rule.Conditions.Select(condition => condition.Measure).Distinct().ToList();
        if (told.Contains(LightMeasure.Behind)) told.RemoveAll(measure => measure is LightMeasure.Elapsed or LightMeasure.Progress);
        if (told.Contains(LightMeasure.YearBehind)) told.Remove(LightMeasure.YearProgress);
        foreach (var measure in told) yield return Clause(measure, facts);
        if (rule.Quality.Count > 0)
        {
            yield return facts.Quality switch
            {
                LightQuality.Returned => new("报告被退回", "the report was returned"),
                LightQuality.Failed => new("检查未通过", "the check was not passed"),
                _ => new("检查已通过", "the check was passed"),
            };
        }

        if (rule.After is { } after)
        {
            var word = rules.Lights.First(light => light.Id == after.Light).Word;
            yield return new($"此前已连续 {after.Evaluations} 次不低于“{word.Zh}”", $"'{word.En}' or worse for {after.Evaluations} evaluations before");
        }
    }

    private static LocalText Clause(LightMeasure measure, LightFacts facts) => measure switch
    {
        LightMeasure.Behind => new(
            $"时间过 {Number(facts.Elapsed)}%、完成 {Number(facts.Progress)}%，落后 {Number(facts.Behind)} 个百分点",
            $"{Number(facts.Elapsed)}% of the time passed and {Number(facts.Progress)}% done, {Number(facts.Behind)} points behind"),
        LightMeasure.Elapsed => new($"时间已过 {Number(facts.Elapsed)}%", $"{Number(facts.Elapsed)}% of the time passed"),
        LightMeasure.Progress => new($"完成 {Number(facts.Progress)}%", $"{Number(facts.Progress)}% done"),
        LightMeasure.OverdueDays => new($"期限{facts.Due.Said().Zh}，已逾期 {facts.OverdueDays} 天", $"due {facts.Due.Said().En}, overdue by {facts.OverdueDays} days"),
        LightMeasure.DaysLeft => new($"距期限{facts.Due.Said().Zh}还有 {facts.DaysLeft} 天", $"due {facts.Due.Said().En}, {facts.DaysLeft} days left"),
        LightMeasure.YearBehind => new(
            $"{facts.Year?.Number} 年已过 {Number(facts.Year?.Elapsed)}%、完成当年目标 {Number(facts.Year?.Progress)}%，落后 {Number(facts.Year?.Behind)} 个百分点",
            $"{Number(facts.Year?.Elapsed)}% of {facts.Year?.Number} passed and {Number(facts.Year?.Progress)}% of the year's value done, {Number(facts.Year?.Behind)} points behind"),
        LightMeasure.YearProgress => new($"完成 {facts.Year?.Number} 年目标 {Number(facts.Year?.Progress)}%", $"{Number(facts.Year?.Progress)}% of the value of {facts.Year?.Number} done"),
        LightMeasure.YearOverdueDays => new(
            $"{facts.Year?.Number - 1} 年目标未完成，已过 {facts.Year?.OverdueDays} 天", $"the value of {facts.Year?.Number - 1} not met, {facts.Year?.OverdueDays} days after its end"),
        LightMeasure.ReportLateDays => new($"报告未报，已逾期 {facts.ReportLateDays} 个工作日", $"the report has not come, late by {facts.ReportLateDays} working days"),
        _ => new($"已 {facts.SilentDays} 天没有新数据", $"no new value for {facts.SilentDays} days"),
    };

    private static string Number(double? value) => Math.Round(value ?? 0, 1, MidpointRounding.AwayFromZero).ToString("0.#", CultureInfo.InvariantCulture);
}

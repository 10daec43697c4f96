using Jundeng.Plans;

namespace Jundeng.Ledger.Allocations;

internal static class AllocationMessages
{
    public static readonly Refusal OneItem = new("duty-item", new("请给出一项任务或一个目标，二者只取其一。", "Give a task or a target, one of the two."));

    public static readonly LocalText EndOfParts = new(
        "“期末达到”只用于按年度分解；按单位和区域分解请用合计、分子分母或各自达到。", "The rule end is for years; between units and regions use sum, ratio or each.");

    public static readonly LocalText RuleOfYears = new(
        "按年度分解只能用合计（当期数）或期末达到（累计数、比率）。", "Between years use sum (what counts a year) or end (a state or a ratio).");

    public static readonly LocalText ValueMissing = new("没有数值；请填写数值，或分子和分母。", "There is no value; give one, or numerator and denominator.");

    public static readonly LocalText PartMissing = new("没有写给谁，也没有写哪年；请填写单位、区域或年份。", "Neither a part nor a year is given; fill in a unit, a region or a year.");

    public static readonly Refusal NothingToShare = new("shares", new("没有可以分给的单位或区域；请至少给出一个，份额须大于零。", "There is nobody to share with; give at least one part, with a share above zero."));

    public static Refusal NotBelow(string id, string region) => new("duty-region", new(
        $"单位 {id} 不属于 {region} 及其下属区域；请改选本级或下级单位。", $"The organisation {id} is not one of {region} or of a region below it; choose one that is."));

    public static LocalText PartTwice(string part) => new($"“{part}”出现了两次；每个单位、区域或年份只能写一次。", $"'{part}' occurs twice; give each part once.");

    public static LocalText UnknownPart(string part, string region, string? nearest) => nearest is null
        ? new($"{region}没有单位或下属区域“{part}”；请填编号、代码或全称，或先登记。", $"{region} has no organisation or lower region '{part}'; give an id, a code or a full name, or register it first.")
        : new($"{region}没有单位或下属区域“{part}”；是否指“{nearest}”？", $"{region} has no organisation or lower region '{part}'; did you mean '{nearest}'?");

    public static LocalText YearOutside(object year, int from, int to) => new($"年份“{year}”不在计划的 {from}—{to} 年内；请更正。", $"The year '{year}' is outside the plan, which runs from {from} to {to}; mend it.");

    public static LocalText OneYear(string planId, int year) => new($"计划 {planId} 只有 {year} 一年，不能按年度分解。", $"The plan {planId} has one year only, {year}, and cannot be divided into years.");

    public static LocalText NoSum(PlanTarget target) => new(
        $"目标 {target.Id}（{target.Indicator}）的单位是“{target.Unit}”，不能相加；请给出各部分的分子和分母（如 920/1000），或用“各自达到”（规则 each）。",
        $"The unit of the target {target.Id} ({target.Indicator}) is '{target.Unit}' and does not add up; give numerator and denominator of each part (such as 920/1000), or have each part reach it (the rule each).");

    public static LocalText RatioAlone(string value, PlanTarget target) => new(
        $"目标 {target.Id}（{target.Indicator}）的单位是“{target.Unit}”，只有“{value}”不能核对总量；请写成分子/分母（如 920/1000），或用“各自达到”（规则 each）。",
        $"The unit of the target {target.Id} ({target.Indicator}) is '{target.Unit}', and '{value}' alone cannot be held against the whole; write numerator/denominator (such as 920/1000), or have each part reach it (the rule each).");

    public static LocalText Fraction(string value) => new($"“{value}”是分子和分母，本目标按数值核对；请只写数值。", $"'{value}' is a numerator and a denominator, but the parts of this target are plain values; write the value alone.");

    public static LocalText Denominator(string value) => new($"“{value}”的分母不大于零；请更正。", $"The denominator of '{value}' is not above zero; mend it.");

    public static LocalText NotANumber(string value) => new($"“{value}”不是数值；请写成 1200、0.2万、45% 或 920/1000。", $"'{value}' is no value; write it like 1200, 0.2万, 45% or 920/1000.");

    public static LocalText FlowUnknown(PlanTarget target) => new(
        $"目标 {target.Id}（{target.Indicator}）没有说明是当期数还是累计数；请选择规则：sum（各年相加）或 end（末年达到），或在审核中更正。",
        $"The target {target.Id} ({target.Indicator}) does not say whether it counts each year or a state; choose the rule sum (years add up) or end (the last year reaches it), or correct it in review.");

    public static LocalText YearNotDivided(PlanTarget target, long year) => new(
        $"目标 {target.Id}（{target.Indicator}）还没有 {year} 年的数值；请先按年度分解（--years）。",
        $"The target {target.Id} ({target.Indicator}) has no value for {year} yet; divide it into years first (--years).");

    public static Refusal CannotShare(PlanTarget target) => new("shares", new(
        $"目标 {target.Id}（{target.Indicator}）的单位“{target.Unit}”不能相加，不能按份额分配；请逐一给出数值。",
        $"The unit '{target.Unit}' of the target {target.Id} ({target.Indicator}) does not add up and cannot be shared out; give each value."));

    public static LocalText NotSteady(IEnumerable<string> years) => new($"年度走势有反复：{string.Join('、', years)} 年。", $"The path goes back in {string.Join(", ", years)}.");

    public static LocalText YearsMissing(IReadOnlyList<int> years) => new($"还没有数值的年份：{string.Join('、', years)}。", $"Years without a value: {string.Join(", ", years)}.");

    public static LocalText RuleDiffers(string part) => new($"与“{part}”一行的核对方式不同；一次分解只用一种方式。", $"The rule differs from that in the row of '{part}'; a division has one rule.");

    public static LocalText UnknownRule(string text) => new(
        $"没有核对方式“{text}”；可填：合计、分子分母、各自达到、期末达到。", $"There is no rule '{text}'; use one of: {string.Join(", ", AllocationWords.Rules)}.");

    public static LocalText TargetMissing => new("没有目标编号；请填写。", "There is no target; fill in its id.");
}

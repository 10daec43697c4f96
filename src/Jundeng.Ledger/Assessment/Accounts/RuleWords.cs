using Jundeng.Measures;
using Jundeng.Plans;

namespace Jundeng.Ledger.Assessment.Accounts;

/// <summary>A rule of attainment with its numbers put in.</summary>
internal static class RuleWords
{
    public static LocalText Of(AttainmentRule rule, double x, double scale, double score)
    {
        var (value, points, end) = (Number(x), scale == 1 ? "" : $" × {Number(scale)}", Number(score));
        return rule switch
        {
            RatioRule { Target: 0 } => new($"目标为 0，只看是否达到：数值 {value}，得 {end}。", $"The target is 0, so that it is met or not: the value {value} gives {end}."),
            RatioRule { Sense: TargetSense.AtMost } when x <= 0 => new($"数值 {value} 不大于 0，已达到目标，得 {end}。", $"The value {value} is not above 0 and meets the target: {end}."),
            RatioRule { Sense: TargetSense.AtMost } ratio => Formula("实现度（不超过目标）＝目标÷数值", "Attainment (at most the target) = target ÷ value", $"{Number(ratio.Target)} ÷ {value}{points} = {end}"),
            RatioRule ratio => Formula("实现度＝数值÷目标", "Attainment = value ÷ target", $"{value} ÷ {Number(ratio.Target)}{points} = {end}"),
            EfficacyRule efficacy => Formula(
                "功效系数＝起评分＋（1－起评分）×（数值－不允许值）÷（目标－不允许值）", "Efficacy = c + (1 − c) × (value − floor) ÷ (target − floor)",
                $"({Number(efficacy.AtFloor)} + {Number(1 - efficacy.AtFloor)} × ({value} − {Number(efficacy.FloorValue)}) ÷ ({Number(efficacy.Target)} − {Number(efficacy.FloorValue)})){points} = {end}"),
            RangeRule range => Formula(
                "得分＝（数值－最差）÷（最好－最差）", "Score = (value − worst) ÷ (best − worst)", $"({value} − {Number(range.Worst)}) ÷ ({Number(range.Best)} − {Number(range.Worst)}){points} = {end}"),
            CoverageRule coverage => Formula("覆盖程度＝数值÷全覆盖的数值", "Coverage = value ÷ full value", $"{value} ÷ {Number(coverage.Full)}{points} = {end}"),
            AverageRule { Direction: Direction.Negative } average => Formula("与平均的差距（逆向）＝平均÷数值", "Gap to the average (less is better) = average ÷ value", $"{Number(average.Mean)} ÷ {value}{points} = {end}"),
            AverageRule average => Formula("与平均的差距＝数值÷平均", "Gap to the average = value ÷ average", $"{value} ÷ {Number(average.Mean)}{points} = {end}"),
            IntervalRule interval => new(
                $"适度指标：目标区间 [{Number(interval.TargetFrom)}, {Number(interval.TargetTo)}] 内得满分，偏离越远得分越低，到允许区间 [{Number(interval.AllowedFrom)}, {Number(interval.AllowedTo)}] 较远一端的距离为 0 分；数值 {value}，得 {end}。",
                $"Interval indicator: full score inside [{Number(interval.TargetFrom)}, {Number(interval.TargetTo)}], the less the further outside, 0 at the distance of the farther end of [{Number(interval.AllowedFrom)}, {Number(interval.AllowedTo)}]; the value {value} gives {end}."),
            GradeRule grades => Grade(grades, x, value, end, scale),
            _ => new($"数值 {value}，得 {end}。", $"The value {value} gives {end}."),
        };
    }

    private static LocalText Grade(GradeRule rule, double x, string value, string end, double scale)
    {
        var reached = rule.Grades.LastOrDefault(grade => x >= grade.From, (From: double.NegativeInfinity, Share: rule.Below));
        return double.IsNegativeInfinity(reached.From)
            ? new($"分档计分：数值 {value} 低于第一档 {Number(rule.Grades[0].From)}，得 {Number(rule.Below * scale)}。", $"Graded: the value {value} is below the first grade, {Number(rule.Grades[0].From)}, and gives {Number(rule.Below * scale)}.")
            : new($"分档计分：数值 {value} 达到“{Number(reached.From)} 及以上”一档，得 {end}。", $"Graded: the value {value} reaches '{Number(reached.From)} or more' and gives {end}.");
    }

    private static LocalText Formula(string zh, string en, string numbers) => new($"{zh}：{numbers}。", $"{en}: {numbers}.");

    private static string Number(double number) => AccountNumbers.Of(number);
}

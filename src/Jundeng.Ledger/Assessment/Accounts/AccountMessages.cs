using System.Globalization;
using Jundeng.Ledger.Assessment.Data;
using Jundeng.Ledger.Assessment.Runs;
using Jundeng.Ledger.Assessment.Schemes;
using Jundeng.Ledger.Reports;
using Jundeng.Measures;
using Jundeng.Measures.Aggregation;
using Jundeng.Measures.Normalisation;
using Jundeng.Measures.Treatment;
using Jundeng.Plans;
using static Jundeng.Ledger.Assessment.Accounts.AccountNumbers;

namespace Jundeng.Ledger.Assessment.Accounts;

/// <summary>The sentences of accounts.</summary>
internal static class AccountMessages
{
    public static readonly LocalText Data = new("数据", "Data");
    public static readonly LocalText Division = new("除以分母", "Division");
    public static readonly LocalText Gap = new("缺失", "Missing");
    public static readonly LocalText Outliers = new("异常值处理", "Outliers");
    public static readonly LocalText Scoring = new("得分", "Score");
    public static readonly LocalText Combining = new("合成", "Aggregation");
    public static readonly LocalText Contribution = new("权重与贡献", "Weight and contribution");
    public static readonly LocalText Outcome = new("结果", "Result");
    public static readonly LocalText Method = new("方法", "Method");
    public static readonly LocalText Indicators = new("指标体系", "Indicators");
    public static readonly LocalText Node = new("节点", "Node");
    public static readonly LocalText Rule = new("规则", "Rule");
    public static readonly LocalText Below = new("下级", "Below");
    public static readonly LocalText Above = new("上级", "Above");
    public static readonly LocalText Score = new("得分", "Score");
    public static readonly LocalText Uncapped = new("不封顶", "Uncapped");
    public static readonly LocalText Low = new("最低", "Low");
    public static readonly LocalText High = new("最高", "High");
    public static readonly LocalText Coverage = new("覆盖度", "Coverage");
    public static readonly LocalText Rank = new("名次", "Rank");
    public static readonly LocalText Region = new("地区", "Region");
    public static readonly LocalText Weight = new("方案权重", "Weight by the scheme");
    public static readonly LocalText Share = new("在上级中的比重", "Share in it");
    public static readonly LocalText ShareHere = new("此处比重", "Share here");
    public static readonly LocalText ShareOfAll = new("占总体的比重", "Share of the whole");
    public static readonly LocalText ContributionHere = new("贡献", "Contribution");
    public static readonly LocalText HowAggregated = new("合成方法", "Aggregation");
    public static readonly LocalText NothingToScore = new("没有可评分的数值。", "There is no value to score.");
    public static readonly LocalText NotApplicable = new("对该地区不适用：不计入，也不算缺失。", "It does not apply to this region: it is left out and is not missing.");
    public static readonly LocalText NoScore = new("没有得分：所需数值缺失。", "There is no score: the values it needs are missing.");
    public static readonly LocalText IsRoot = new("这是最上一级。", "This is the topmost node.");

    public static LocalText Title(AssessmentScheme scheme) => new($"{scheme.Title.Zh}：评价说明", $"{scheme.Title.En}: account of the assessment");

    public static LocalText Title(AssessmentScheme scheme, string region, string period, SchemeNode node) =>
        new($"{scheme.NameOf(region)} {period} “{node.Name.Zh}”：这个数是怎么来的", $"{scheme.NameOf(region)} {period} '{node.Name.En}': how this number came about");

    public static LocalText NoRow(string file, string indicator, string? group) => new(
        $"{file} 中没有“{indicator}”{(group is null ? "" : $"（{group}）")}的数据。", $"{file} has no row for '{indicator}'{(group is null ? "" : $" ({group})")}.");

    public static LocalText Row(string file, Observation row) => new(
        $"{file} 第 {row.Row} 行：“{row.Indicator}”{(row.Group is null ? "" : $"（{row.Group}）")}为 {row.Text ?? "空"}{Unit(row)}，状态：{StatusWords(row.Status).Zh}。",
        $"{file} row {row.Row}: '{row.Indicator}'{(row.Group is null ? "" : $" ({row.Group})")} is {row.Text ?? "empty"}{Unit(row)}, status: {StatusWords(row.Status).En}.");

    public static LocalText FromParts(double numerator, double denominator, double value) => new(
        $"由分子、分母得出：{Of(numerator)} ÷ {Of(denominator)}，即 {Of(value)}。", $"From its parts: {Of(numerator)} ÷ {Of(denominator)}, that is {Of(value)}.");

    public static LocalText FromGroups(GroupValue made, double value)
    {
        var groups = made.Groups;
        return made.Kind switch
        {
            GroupValueKind.Ratio => new($"比值：{groups[0]} ÷ {groups[1]} = {Of(value)}。", $"Ratio: {groups[0]} ÷ {groups[1]} = {Of(value)}."),
            GroupValueKind.Difference => new($"差值：{groups[0]} － {groups[1]} = {Of(value)}。", $"Difference: {groups[0]} − {groups[1]} = {Of(value)}."),
            GroupValueKind.Closeness => new($"接近程度：{groups[0]}、{groups[1]} 中较低者 ÷ 较高者 = {Of(value)}。", $"Closeness: the lower of {groups[0]} and {groups[1]} ÷ the higher = {Of(value)}."),
            _ => new($"{string.Join('、', groups)} 按人口加权的平均 = {Of(value)}。", $"Mean of {string.Join(", ", groups)} by population = {Of(value)}."),
        };
    }

    public static LocalText Divided(SchemeDenominator by, double value, double quotient) => new(
        $"{Of(value)} ÷ {by.Indicator ?? "人口"}{(by.Scale == 1 ? "" : $" × {Of(by.Scale)}")} = {Of(quotient)}。",
        $"{Of(value)} ÷ {by.Indicator ?? "population"}{(by.Scale == 1 ? "" : $" × {Of(by.Scale)}")} = {Of(quotient)}.");

    public static LocalText Imputed(SchemeImputation imputation, double value) => imputation.Method switch
    {
        ImputationMethod.Mean => new($"缺失，以{Among(imputation).Zh}的均值 {Of(value)} 代替。", $"Missing; the mean of {Among(imputation).En}, {Of(value)}, stands in."),
        ImputationMethod.Median => new($"缺失，以{Among(imputation).Zh}的中位数 {Of(value)} 代替。", $"Missing; the median of {Among(imputation).En}, {Of(value)}, stands in."),
        ImputationMethod.Last => new($"缺失，沿用上一次的数值 {Of(value)}。", $"Missing; the last value before, {Of(value)}, stands in."),
        _ => new($"缺失，按前后两期的数值内插为 {Of(value)}。", $"Missing; {Of(value)} lies on the line between its neighbours in time."),
    };

    public static LocalText StaysMissing(MissingRule rule) => new($"数值缺失，未作插补。{HowMissing(rule).Zh}", $"The value is missing and nothing stands in. {HowMissing(rule).En}");

    public static LocalText Treated(OutlierTreatment treatment, ChangeKind? kind, double before, double after)
    {
        var limits = string.Create(CultureInfo.InvariantCulture, $"|skew| < {treatment.SkewLimit}, kurtosis < {treatment.KurtosisLimit}");
        return kind switch
        {
            ChangeKind.WinsorisedHigh or ChangeKind.WinsorisedLow => new($"分布未通过检验（{limits}），缩尾：{Of(before)} 改为 {Of(after)}。", $"The distribution does not pass ({limits}); winsorised: {Of(before)} becomes {Of(after)}."),
            ChangeKind.Logarithm => new($"缩尾后仍未通过检验（{limits}），取对数：{Of(before)} 变为 {Of(after)}。", $"The distribution does not pass ({limits}) even winsorised; its logarithm is taken: {Of(before)} becomes {Of(after)}."),
            _ => new($"未作改动（检验：{limits}）。", $"Left as it is (limits: {limits})."),
        };
    }

    public static LocalText Normalised(Normaliser normaliser, Direction direction, double[] sample, double value, double score)
    {
        var (zh, en) = (direction == Direction.Negative ? "越小越好，先取反号；" : "", direction == Direction.Negative ? "Less is better, so that signs are turned first; " : "");
        var numbers = sample.Length == 0 ? "" : $"n = {Of(sample.Length)}, min = {Of(sample.Min())}, max = {Of(sample.Max())}";
        var words = MethodOf(normaliser);
        return new($"{zh}{words.Zh}（样本：{numbers}）：数值 {Of(value)} 得 {Of(score)}。", $"{en}{words.En} (sample: {numbers}): the value {Of(value)} gives {Of(score)}.");
    }

    public static LocalText TargetOfPlan(ResolvedTarget target) => new(
        $"目标取自计划：目标 {target.Target}“{target.Name}”，{Sign(target.Sense)} {Of(target.Value)}。", $"The target is the plan's: {target.Target} '{target.Name}', {Sign(target.Sense)} {Of(target.Value)}.");

    public static LocalText Capped(double cap, double uncapped, double score) => uncapped > score
        ? new($"超过上限 {Of(cap)} 的部分不计：{Of(uncapped)} 记为 {Of(score)}。", $"What exceeds the cap of {Of(cap)} does not count: {Of(uncapped)} becomes {Of(score)}.")
        : new($"未超过上限 {Of(cap)}，不作封顶。", $"It does not exceed the cap of {Of(cap)}.");

    public static LocalText Contributes(double effective, double score, LocalText root, double whole) => new(
        $"对“{root.Zh}”的贡献：{Percent(effective)} × {Of(score)} = {Of(effective * score)}（“{root.Zh}”得分 {Of(whole)}）。",
        $"Contribution to '{root.En}': {Percent(effective)} × {Of(score)} = {Of(effective * score)} ('{root.En}' scores {Of(whole)}).");

    public static LocalText NotAdditive(LocalText root) => new($"“{root.Zh}”不是各部分之和，贡献无法用一个数表示。", $"'{root.En}' is no sum of its parts, so that no single number is a contribution.");

    public static LocalText SumOfContributions(double score) => new($"各项贡献之和为 {Of(score)}。", $"The contributions sum to {Of(score)}.");

    public static LocalText HowCombined(Aggregator aggregator, double scale) => new(
        $"由下级得分合成：{Aggregation(aggregator).Zh}；满分 {Of(scale)}。", $"Made of the scores below: {Aggregation(aggregator).En}; {Of(scale)} is full.");

    public static LocalText Aggregation(Aggregator aggregator) => aggregator switch
    {
        PowerMean { Power: 1 } => new("加权算术平均（Σwx/Σw）", "weighted arithmetic mean (Σwx/Σw)"),
        PowerMean { Power: 0 } => new("加权几何平均", "weighted geometric mean"),
        PowerMean { Power: -1 } => new("加权调和平均", "weighted harmonic mean"),
        PowerMean mean => new($"加权幂平均（p = {Of(mean.Power)}）", $"weighted generalised mean (p = {Of(mean.Power)})"),
        WeightedMedian => new("加权中位数", "weighted median"),
        MetShare => new("达标权重的比重", "share of the weight that is met"),
        _ => new("两两比较胜出的比重（Copeland）", "share of pairwise comparisons won (Copeland)"),
    };

    public static LocalText HowWeighted(NodeWeights weights) => weights.Source switch
    {
        WeightSource.Equal => new("权重相等。", "The weights are equal."),
        WeightSource.Budget => new("权重为专家分配点数的平均。", "The weights are the mean of the points that experts gave."),
        WeightSource.Entropy => new($"权重由熵值法从 {weights.Rows} 个完整样本得出：差异大的指标权重大，不表示更重要。", $"The weights come from the entropy of {weights.Rows} complete units: they say how much scores vary, not how much they matter."),
        WeightSource.Critic => new($"权重由 CRITIC 法从 {weights.Rows} 个完整样本得出。", $"The weights come from CRITIC on {weights.Rows} complete units."),
        WeightSource.Hierarchy => new($"权重由层次分析法得出，一致性比率 {Of(weights.ConsistencyRatio ?? 0)}（小于 0.1 为一致）。", $"The weights come from pairwise judgements with a consistency ratio of {Of(weights.ConsistencyRatio ?? 0)} (consistent below 0.1)."),
        _ => new("权重由方案给定。", "The weights are given by the scheme."),
    };

    public static LocalText HowMissing(MissingRule rule) => rule switch
    {
        MissingRule.Pair => new("对缺失值：得分按最差计，并同时给出按最差和按完成计的一对数。", "What is missing: the score takes it as the worst allowed, and a pair says the worst and the best it can be."),
        MissingRule.Renormalise => new("对缺失值：略去，其余权重重新归一，并注明覆盖度。", "What is missing: passed over, the other weights renormalised, with the coverage beside the score."),
        MissingRule.Worst => new("对缺失值：按最差计。", "What is missing: it counts as the worst allowed."),
        _ => new("对缺失值：只要有缺失就不给得分。", "What is missing: no score where anything is missing."),
    };

    public static LocalText HowSampled(SampleScope scope) => scope == SampleScope.All
        ? new("需要取样的方法把全部时期放在一起，得分可跨期比较。", "Methods that look at a sample take all periods together, so that scores can be compared over time.")
        : new("需要取样的方法每期分别取样，得分不宜跨期比较。", "Methods that look at a sample take each period by itself, so that scores are not to be compared over time.");

    public static LocalText HowRounded(Rounding rounding) => new(
        $"公布时保留 {rounding.Digits} 位小数（{RoundingWords(rounding.Mode).Zh}）；名次按未修约的得分排定。",
        $"Published with {rounding.Digits} decimals ({RoundingWords(rounding.Mode).En}); ranks follow the scores before rounding.");

    public static LocalText SchemeIs(AssessmentScheme scheme) => new($"方案：{scheme.Id}，第 {scheme.Version} 版，满分 {Of(scheme.Scale)}。", $"Scheme: {scheme.Id}, version {scheme.Version}; {Of(scheme.Scale)} is full.");

    public static LocalText Fingerprints(AssessmentRun run) => new(
        $"方案摘要 {run.SchemeDigest}；数据摘要 {run.ObservationsDigest}。", $"SHA-256 of the scheme {run.SchemeDigest}; of the data {run.ObservationsDigest}.");

    public static LocalText ResultsOf(LocalText root, string period) => new($"{root.Zh}，{period}", $"{root.En}, {period}");

    public static LocalText Result(double score, double uncapped, Rounding? rounding, int rank, int compared) => new(
        $"得分 {Published(score, rounding)}（不封顶 {Published(uncapped, rounding)}），在 {compared} 个地区中列第 {rank} 位。",
        $"Score {Published(score, rounding)} (uncapped {Published(uncapped, rounding)}), rank {rank} of {compared} regions.");

    public static LocalText Pair(AssessmentResult result, Rounding? rounding) => new(
        $"覆盖度 {Percent(result.Coverage ?? 0)}；缺失部分按最差计为 {Published(result.Low ?? double.NaN, rounding)}，按完成计为 {Published(result.High ?? double.NaN, rounding)}。",
        $"Coverage {Percent(result.Coverage ?? 0)}; with what is missing at its worst {Published(result.Low ?? double.NaN, rounding)}, as met {Published(result.High ?? double.NaN, rounding)}.");

    public static LocalText Covered(AssessmentResult result) => new($"覆盖度 {Percent(result.Coverage ?? 0)}。", $"Coverage {Percent(result.Coverage ?? 0)}.");

    public static LocalText Doubt(RegionUncertainty doubt, SchemeUncertainty scheme, Rounding? rounding) => new(
        $"在 {scheme.Runs} 次重算中，{Percent(scheme.Level)} 的得分在 {Published(doubt.ScoreLow, rounding)} 到 {Published(doubt.ScoreHigh, rounding)} 之间，名次在 {Of(doubt.RankLow)} 到 {Of(doubt.RankHigh)} 之间。",
        $"Of {scheme.Runs} recomputations, {Percent(scheme.Level)} score from {Published(doubt.ScoreLow, rounding)} to {Published(doubt.ScoreHigh, rounding)} and rank from {Of(doubt.RankLow)} to {Of(doubt.RankHigh)}.");

    public static LocalText MethodOf(SchemeIndicator indicator, double scale)
    {
        var words = indicator.Method switch
        {
            NormaliseMethod normalise => MethodOf(normalise.Normaliser),
            AttainmentMethod attainment => FamilyOf(attainment, scale),
            _ => new("", ""),
        };
        return indicator.Direction == Direction.Negative ? new(words.Zh + "，逆向", words.En + ", less is better") : words;
    }

    public static LocalText StatusWords(ValueStatus status) => status switch
    {
        ValueStatus.Provisional => new("初步", "provisional"),
        ValueStatus.Revised => new("修订", "revised"),
        ValueStatus.Estimated => new("估计", "estimated"),
        ValueStatus.Missing => new("缺失", "missing"),
        ValueStatus.NotApplicable => new("不适用", "not applicable"),
        ValueStatus.Suppressed => new("不公开", "suppressed"),
        _ => new("正常", "normal"),
    };

    private static LocalText FamilyOf(AttainmentMethod method, double scale) => method.Family switch
    {
        AttainmentFamily.Ratio => new($"实现度：数值与目标{TargetWords(method).Zh}之比", $"attainment: ratio to the target{TargetWords(method).En}"),
        AttainmentFamily.Efficacy => new($"功效系数：不允许值 {Of(method.FloorValue ?? 0)} 得 {Of(method.AtFloor * scale)}，目标{TargetWords(method).Zh}得满分", $"efficacy: {Of(method.AtFloor * scale)} at the floor {Of(method.FloorValue ?? 0)}, full at the target{TargetWords(method).En}"),
        AttainmentFamily.Range => new($"在最差 {Of(method.Worst ?? 0)} 与最好 {Of(method.Best ?? 0)} 之间的位置", $"place between the worst, {Of(method.Worst ?? 0)}, and the best, {Of(method.Best ?? 0)}"),
        AttainmentFamily.BasePeriod => new($"在基期 {method.BasePeriod} 最差与最好之间的位置", $"place between the worst and the best of {method.BasePeriod}"),
        AttainmentFamily.Sample => new("在样本最差与最好之间的位置", "place between the worst and the best of the sample"),
        AttainmentFamily.Coverage => new($"覆盖程度，{Of(method.Full)} 为全覆盖", $"coverage, full at {Of(method.Full)}"),
        AttainmentFamily.Grades => new("分档计分", "graded"),
        AttainmentFamily.Interval => new("适度指标", "interval indicator"),
        _ when method.Mean is { } mean => new($"与平均 {Of(mean)} 的差距", $"gap to the average, {Of(mean)}"),
        _ => new("差距：与平均或两组之间", "gap to the average or between two groups"),
    };

    private static LocalText MethodOf(Normaliser normaliser) => normaliser switch
    {
        MinMax minMax => new($"最小－最大标准化到 [{Of(minMax.From)}, {Of(minMax.To)}]", $"min–max onto [{Of(minMax.From)}, {Of(minMax.To)}]"),
        Goalposts posts => new($"固定端点 {Of(posts.Low)} 至 {Of(posts.High)} 之间的位置，满分 {Of(posts.Scale)}", $"place between the goalposts {Of(posts.Low)} and {Of(posts.High)}, {Of(posts.Scale)} is full"),
        ZScore score => new($"标准分，均值 {Of(score.Mean)}、标准差 {Of(score.StandardDeviation)}", $"standard score, mean {Of(score.Mean)}, deviation {Of(score.StandardDeviation)}"),
        RankScore => new("名次，最差为 1", "rank from the worst, 1"),
        PercentileRank => new("优于其他地区的比重", "share of the others that it is better than"),
        Borda => new("Borda 计分：优于几个地区", "Borda points: how many it is better than"),
        DistanceToBest => new("与最好值的距离", "distance to the best"),
        FractionOfBest => new("与最好值之比", "fraction of the best"),
        DistanceToReference reference => new($"与参照值 {Of(reference.Reference)} 的距离", $"distance to the reference {Of(reference.Reference)}"),
        Rescaled rescaled => new($"{MethodOf(rescaled.Normaliser).Zh} × {Of(rescaled.Factor)}", $"{MethodOf(rescaled.Normaliser).En} × {Of(rescaled.Factor)}"),
        _ => new("实现度", "attainment"),
    };

    private static LocalText TargetWords(AttainmentMethod method) => method.Target switch
    {
        { IsOfPlan: true } => new("（取自计划）", " (of the plan)"),
        { Value: { } value } => Same($" {Of(value)} "),
        { ByPeriod.Count: > 0 } target => Same($" ({string.Join(", ", target.ByPeriod.Select(one => $"{one.Key}: {Of(one.Value)}"))})"),
        _ => Same(""),
    };

    private static LocalText Among(SchemeImputation imputation) => imputation.WithinGroups ? new("同组地区", "the regions of its group") : new("各地区", "the regions");

    private static LocalText RoundingWords(RoundingMode mode) => mode switch
    {
        RoundingMode.HalfToEven => new("四舍六入五成双", "halves to even"),
        RoundingMode.Truncate => new("截尾", "cut off"),
        _ => new("四舍五入", "halves away from zero"),
    };

    private static string Sign(TargetSense sense) => sense switch { TargetSense.AtLeast => "≥", TargetSense.AtMost => "≤", _ => "=" };

    private static string Unit(Observation row) => row.Unit is null || row.Text?.EndsWith(row.Unit, StringComparison.Ordinal) == true ? "" : $" {row.Unit}";
}

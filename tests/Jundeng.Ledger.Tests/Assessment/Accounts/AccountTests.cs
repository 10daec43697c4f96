using Jundeng.Ledger.Assessment.Accounts;
using Jundeng.Ledger.Assessment.Runs;
using TestRuns = Jundeng.Ledger.Tests.Assessment.Runs.Runs;

namespace Jundeng.Ledger.Tests.Assessment.Accounts;

public sealed class AccountTests
{
    private const string Scheme = """
        tree:
          - id: index
            name: 综合指数
            children:
              - id: education
                weight: 3
                children:
                  - {id: enrolment, name: 入学率, attainment: {family: ratio, target: 80}}
                  - {id: dropout, direction: negative, impute: mean, treat: {}, normalise: minmax}
              - {id: beds, denominator: {column: population, scale: 1000}, attainment: {family: efficacy, target: 5, floor: 1}}
        """;

    private const string Data = """
        region,period,indicator,value,status,population,unit
        甲县,2026,enrolment,100,provisional,,%
        乙县,2026,enrolment,60,,,%
        甲县,2026,dropout,,,,
        乙县,2026,dropout,1,,,
        丙县,2026,dropout,3,,,
        甲县,2026,beds,30,,10000,
        """;

    [Fact]
    public void Of_Indicator_TellsEachStepWithItsNumbers() => Assert.Equal(
        [
            "# 甲县 2026 “入学率”：这个数是怎么来的",
            "## 数据", "data.csv 第 2 行：“enrolment”为 100 %，状态：初步。",
            "## 得分", "实现度＝数值÷目标：100 ÷ 80 × 100 = 125。", "超过上限 100 的部分不计：125 记为 100。",
            "## 权重与贡献", "对“综合指数”的贡献：37.5% × 100 = 37.5（“综合指数”得分 76.25）。",
            "education | 加权算术平均（Σwx/Σw） | 50% | 50%", "综合指数 | 加权算术平均（Σwx/Σw） | 75% | 37.5%",
            "## 结果", "得分 100（不封顶 125），在 2 个地区中列第 1 位。",
        ],
        Lines("甲县", "enrolment"));

    [Fact]
    public void Of_ImputedAndDividedValues_SaysWhatStandsIn()
    {
        var dropout = Lines("甲县", "dropout");
        Assert.Contains("缺失，以各地区的均值 2 代替。", dropout);
        Assert.Contains("未作改动（检验：|skew| < 2, kurtosis < 3.5）。", dropout);
        Assert.Contains("越小越好，先取反号；最小－最大标准化到 [0, 100]（样本：n = 3, min = 1, max = 3）：数值 2 得 50。", dropout);
        var beds = Lines("甲县", "beds");
        Assert.Contains("30 ÷ 人口 × 1,000 = 3。", beds);
        Assert.Contains("功效系数＝起评分＋（1－起评分）×（数值－不允许值）÷（目标－不允许值）：(0.6 + 0.4 × (3 − 1) ÷ (5 − 1)) × 100 = 80。", beds);
    }

    [Fact]
    public void Of_Node_ContributionsSumToItsScore()
    {
        var lines = Lines("甲县", "index");
        Assert.Contains("各项贡献之和为 76.25。", lines);
        Assert.Contains("education | 75 | 75% | 75% | 56.25 | 100%", lines);
        Assert.Contains("beds | 80 | 25% | 25% | 20 | 100%", lines);
        var missing = Lines("丙县", "index");
        Assert.Contains("beds | — | 25% | 25% | 0 | 0%", missing);
        Assert.Contains("覆盖度 37.5%；缺失部分按最差计为 0，按完成计为 62.5。", missing);
    }

    [Fact]
    public void Of_Run_NamesEveryNodeAndRegion()
    {
        var run = Run();
        var account = Account.Of(run);
        Assert.Equal(run.Nodes.Count, account.Sections[1].Table!.Rows.Count);
        Assert.Equal(["甲县", "乙县", "丙县"], account.Sections[2].Table!.Rows.Select(row => row[1].Zh));
        Assert.Contains(account.Sections[0].Sentences, sentence => sentence.En.Contains(run.SchemeDigest, StringComparison.Ordinal));
    }

    [Fact]
    public void Of_EveryCellOfEveryLanguage_HasNoGapInItsWords()
    {
        var (scheme, data) = TestRuns.Large();
        var observations = TestRuns.Data(data);
        var run = AssessmentRun.Of(scheme with { Uncertainty = null }, observations);
        foreach (var node in run.Nodes)
            foreach (var region in run.Regions.Take(3))
                foreach (var section in Account.Of(run, observations, region, run.Periods[0], node.Node.Id).Sections)
                    foreach (var text in section.Sentences.Concat(section.Table?.Rows.SelectMany(row => row) ?? []))
                    {
                        Assert.DoesNotMatch("NaN|∞|Infinity|\\{\\d", text.Zh + text.En);
                        Assert.DoesNotMatch(@"\p{IsCJKUnifiedIdeographs}", text.En);
                    }
    }

    [Fact]
    public void Of_UnknownCell_IsABug() => Assert.Throws<ArgumentException>(() => Account.Of(Run(), TestRuns.Data(Data), "丁县", "2026", "index"));

    private static AssessmentRun Run() => AssessmentRun.Of(TestRuns.Scheme("regions: [甲县, 乙县, 丙县]\n" + Scheme), TestRuns.Data(Data));

    private static List<string> Lines(string region, string node)
    {
        var account = Account.Of(Run(), TestRuns.Data(Data), region, "2026", node);
        return
        [
            "# " + account.Title.Zh,
            .. account.Sections.SelectMany(section => section.Sentences.Select(sentence => sentence.Zh).Prepend("## " + section.Heading.Zh)
                .Concat(section.Table?.Rows.Select(row => string.Join(" | ", row.Select(cell => cell.Zh))) ?? [])),
        ];
    }
}

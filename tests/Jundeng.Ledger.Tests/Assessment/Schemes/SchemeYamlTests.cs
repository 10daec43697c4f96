using Jundeng.Ledger.Assessment.Schemes;
using Jundeng.Measures;
using Jundeng.Measures.Aggregation;
using Jundeng.Measures.Normalisation;
using Jundeng.Measures.Treatment;

namespace Jundeng.Ledger.Tests.Assessment.Schemes;

public sealed class SchemeYamlTests
{
    private const string Minimal = """
        scheme: example
        version: 1
        missing: pair            # pair | renormalise | worst | block
        tree:
          - id: index
            aggregate: arithmetic          # geometric, harmonic, mean:p, median, share-met, copeland
            children:
              - id: education
                weight: 2
                children:
                  - {id: enrolment, unit: "%", weight: 1, direction: positive, attainment: {family: ratio, target: 98}}
                  - {id: dropout, unit: "%", weight: 1, direction: negative, normalise: {method: minmax, to: [0, 100]}, treat: {winsorise: 5, skew: 2, kurtosis: 3.5, then: log}}
        """;

    [Fact]
    public void TryRead_MinimalScheme_HasTreeMethodsAndDefaults()
    {
        var scheme = Read(Minimal);
        Assert.Equal(("example", 1, MissingRule.Pair, 100.0, SampleScope.All), (scheme.Id, scheme.Version, scheme.Missing, scheme.Scale, scheme.Sample));
        Assert.Equal(["index", "education", "enrolment", "dropout"], scheme.Nodes().Select(node => node.Id));
        Assert.Equal([1, 2, 1, 1], scheme.Nodes().Select(node => node.Weight));
        var (enrolment, dropout) = (scheme.Nodes().ElementAt(2).Indicator!, scheme.Nodes().ElementAt(3).Indicator!);
        Assert.Equal(98, Assert.IsType<AttainmentMethod>(enrolment.Method).Target!.Value);
        Assert.Equal((Direction.Negative, "%", new OutlierTreatment()), (dropout.Direction, dropout.Unit, dropout.Treatment));
        Assert.Equal(new MinMax(), Assert.IsType<NormaliseMethod>(dropout.Method).Normaliser);
        Assert.Equal(new SourcePlace(11, 13), scheme.Nodes().ElementAt(2).Place);
    }

    [Fact]
    public void TryRead_EveryWrongKind_TellsAllAtOnceWithTheirPlaces()
    {
        const string text = """
            scheme: wrong
            missing: pear
            scael: 100
            groups: [城镇, 农村, 城镇]
            periods: [2025, 2026]
            uncertainty: {runs: 1, level: 2}
            tree:
              - id: index
                weights: given
                children:
                  - {id: a, weight: -1, attainment: {family: ratio, target: ninety}}
                  - {id: b, weight: 0, normalise: {method: minmx}}
                  - {id: a, weight: .nan, normalise: zscore}
                  - {id: index, normalise: rank}
                  - {id: c}
                  - {id: d, group: {ratio: [城镇, 乡村]}, attainment: {family: efficacy, target: 5, floor: 5}}
                  - {id: e, attainment: {family: ratio, target: {2025: 90}}, normalise: rank}
                  - {id: f, attainment: {family: interval, target: [3, 6], allowed: [4, 5]}}
                  - {id: g, attainment: {family: gap}}
                  - id: h
                    weights: {ahp: [[1, 2], [0.4, 1]]}
                    children: [{id: h1, normalise: rank}, {id: h2, weight: 3, normalise: rank}]
                  - {id: i, children: []}
                  - {id: j, children: [{id: j1, weight: 0, normalise: rank}, {id: j2, weight: 0, normalise: rank}]}
                  - {id: k, normalise: {method: goalposts, low: 5, high: 1}, treat: {winsorise: -1}}
                  - {id: l, attainment: {family: grades, grades: [[80, 100], [60, 50]]}, impute: mode}
            """;
        var errors = Errors(text);
        Assert.Equal(
            [
                "1:1 key-missing", "2:10 unknown-word", "3:1 unknown-key", "4:18 duplicate", "6:14 nothing-in-doubt", "6:21 out-of-range", "6:31 out-of-range",
                "11:25 negative-weight", "11:65 not-a-number", "12:48 unknown-word", "13:14 duplicate-id", "13:25 not-a-number", "14:14 cycle", "15:9 no-method",
                "16:32 unknown-group", "16:92 ends", "17:53 target-missing", "17:77 two-methods", "18:29 interval-form", "19:29 gap-form", "21:24 judgements",
                "22:64 weight-not-used", "23:27 no-tree", "24:27 weights-zero", "25:62 ends", "25:85 out-of-range", "26:54 grades-form", "26:86 unknown-word",
            ],
            errors.Select(error => $"{error.Place.Line}:{error.Place.Column} {error.Code}").ToList());
    }

    [Theory]
    [InlineData("scheme: a\nversion: 1\ntree: [{id: x, wieght: 1, normalise: rank}]", "x.yaml 第 3 行第 16 列", "不认识的项“wieght”；是否指“weight”？此处可用：id、name、weight、children、unit、direction、group、attainment、normalise、indicator、denominator、impute、treat。")]
    [InlineData("scheme: a\nversion: 1\ntree: [{id: x, weight: -2, normalise: rank}]", "x.yaml 第 3 行第 24 列", "“weight”为 -2，应是不小于 0 的数；请改正。")]
    [InlineData("scheme: a\nversion: 1\ntree:\n  - &top\n    id: x\n    children: [*top]", "x.yaml 第 4 行第 5 列", "节点排在了自己的下级之中，树形成了环；请去掉这处引用（YAML 的 * 引用）。")]
    [InlineData("- a", "x.yaml 第 1 行第 1 列", "方案的最外层应是“键: 值”；请从 scheme、version、tree 三项写起。")]
    [InlineData("scheme: a\nversion: 1\ntree: []", "x.yaml 第 3 行第 7 列", "tree 下没有节点；请至少写一个指标。")]
    public void TryRead_OneFault_SaysPlaceAndCure(string text, string where, string message)
    {
        Assert.False(SchemeYaml.TryRead(text, "x.yaml", out _, out var errors));
        var refusal = Assert.Single(errors).ToRefusal();
        Assert.Equal((where, message), (refusal.Where!.Zh, refusal.Message.Zh));
    }

    [Fact]
    public void TryRead_SharedNode_IsRefusedWhereItStandsAndEnds()
    {
        var bomb = "scheme: a\nversion: 1\ntree:\n  - &n0 {id: n0, normalise: rank}\n" + string.Concat(Enumerable.Range(1, 40).Select(i => $"  - &n{i} {{id: n{i}, children: [*n{i - 1}, *n{i - 1}]}}\n"));
        Assert.Equal(40, Errors(bomb).Count(error => error.Code == "alias"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a: [")]
    [InlineData("a: 1\na: 2")]
    [InlineData("\u0000")]
    [InlineData("scheme: {a: b}\nversion: []\ntree: {id: [1]}\nregions: {id: 1}\nrounding: 3\nuncertainty: x\ndefaults: 1")]
    public void TryRead_AnyText_GivesErrorsAndNothingElse(string text) => Assert.NotEmpty(Errors(text));

    [Fact]
    public void TryRead_DeepNesting_IsRefusedBeforeItIsBuilt() =>
        Assert.Equal("too-deep", Assert.Single(Errors("tree: " + new string('[', 100_000))).Code);

    [Fact]
    public void DigestOf_LayoutAndDefaultsWrittenOut_IsTheSame()
    {
        var written = Minimal.Replace("  - id: index", "  - weights: given\n    id: index", StringComparison.Ordinal) + "\nscale: 100\nsample: all\n";
        Assert.Equal(SchemeJson.DigestOf(Read(Minimal)), SchemeJson.DigestOf(Read(written)));
        Assert.NotEqual(SchemeJson.DigestOf(Read(Minimal)), SchemeJson.DigestOf(Read(Minimal.Replace("target: 98", "target: 99", StringComparison.Ordinal))));
    }

    [Fact]
    public void TryRead_Defaults_AreTakenByIndicatorsThatDoNotSayOtherwise()
    {
        var scheme = Read("""
            scheme: a
            version: 2
            scale: 1
            defaults: {direction: negative, normalise: percentile, treat: {winsorise: 3}, impute: median}
            tree:
              - {id: x}
              - {id: y, direction: positive, attainment: {family: coverage}, treat: none, impute: {method: mean, within: group}}
            """);
        var (x, y) = (scheme.Roots[0].Indicator!, scheme.Roots[1].Indicator!);
        Assert.Equal((Direction.Negative, new PercentileRank(), 3, ImputationMethod.Median), (x.Direction, ((NormaliseMethod)x.Method).Normaliser, x.Treatment!.WinsoriseAtMost, x.Imputation!.Method));
        Assert.Equal((Direction.Positive, AttainmentFamily.Coverage, null, new SchemeImputation(ImputationMethod.Mean, true)), (y.Direction, ((AttainmentMethod)y.Method).Family, y.Treatment, y.Imputation));
    }

    private static AssessmentScheme Read(string text)
    {
        Assert.True(SchemeYaml.TryRead(text, "x.yaml", out var scheme, out var errors), string.Join('\n', errors));
        Assert.Empty(errors);
        return scheme;
    }

    private static IReadOnlyList<SchemeError> Errors(string text)
    {
        Assert.False(SchemeYaml.TryRead(text, "x.yaml", out var scheme, out var errors));
        Assert.Null(scheme);
        return errors;
    }
}

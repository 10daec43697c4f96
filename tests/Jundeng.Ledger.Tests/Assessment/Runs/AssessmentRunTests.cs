using System.Globalization;
using System.Text;
using System.Text.Json;
using Jundeng.Ledger.Assessment.Runs;

namespace Jundeng.Ledger.Tests.Assessment.Runs;

public sealed class AssessmentRunTests
{
    private const double Tolerance = 1e-9;

    [Fact]
    public void Of_MinimalScheme_ScoresEveryNode()
    {
        var run = Runs.Of(
            """
            tree:
              - id: index
                children:
                  - id: education
                    weight: 2
                    children:
                      - {id: enrolment, unit: "%", weight: 1, attainment: {family: ratio, target: 98}}
                      - {id: dropout, unit: "%", weight: 1, direction: negative, normalise: {method: minmax, to: [0, 100]}}
                  - {id: beds, weight: 1, attainment: {family: ratio, target: 5}}
            """,
            """
            region,period,indicator,value
            a,2026,enrolment,49
            b,2026,enrolment,98
            c,2026,enrolment,100
            a,2026,dropout,3
            b,2026,dropout,1
            c,2026,dropout,2
            a,2026,beds,4
            b,2026,beds,10
            c,2026,beds,
            """);
        Assert.Equal(["index", "education", "enrolment", "dropout", "beds"], run.Nodes.Select(node => node.Node.Id));
        Assert.Equal(new AssessmentResult("a", "2026", "enrolment", 50, 50, 50, 50, 1, 3), Result(run, "a", "enrolment"));
        Assert.Equal(new AssessmentResult("b", "2026", "dropout", 100, 100, 100, 100, 1, 1), Result(run, "b", "dropout"));
        var (b, c) = (Result(run, "b", "index"), Result(run, "c", "index"));
        AssertNear([100, (2 * 100 + 200) / 3.0, 100, 100, 1], b.Score, b.Uncapped, b.Low, b.High, b.Coverage);
        AssertNear([2 * 75 / 3.0, 2 * (50 + 100 * 100 / 98.0) / 2 / 3, 50, (150 + 100) / 3.0, 2 / 3.0], c.Score, c.Uncapped, c.Low, c.High, c.Coverage);
        Assert.Equal((1, 2), (b.Rank, c.Rank));
        Assert.Equal((null, 0, 100, 0, null), (Result(run, "c", "beds").Score, Result(run, "c", "beds").Low, Result(run, "c", "beds").High, Result(run, "c", "beds").Coverage, Result(run, "c", "beds").Rank));
    }

    [Theory]
    [InlineData("pair", 25.0, 25.0, 75.0)]
    [InlineData("worst", 25.0, 25.0, 25.0)]
    [InlineData("renormalise", 50.0, 50.0, 50.0)]
    [InlineData("block", null, null, null)]
    public void Of_EveryMissingRule_TreatsAGapAsItSays(string rule, double? score, double? low, double? high)
    {
        var run = Runs.Of($"missing: {rule}\ntree: [{{id: t, children: [{{id: x, attainment: {{family: ratio, target: 2}}}}, {{id: y, attainment: {{family: ratio, target: 2}}}}]}}]", "region,period,indicator,value\na,1,x,1\na,1,y,\nb,1,x,1\nb,1,y,1\n");
        var a = Result(run, "a", "t");
        Assert.Equal((score, low, high, 0.5), (a.Score, a.Low, a.High, a.Coverage));
        Assert.Equal((50, 1.0), (Result(run, "b", "t").Score, Result(run, "b", "t").Coverage));
    }

    [Fact]
    public void Of_NotApplicable_IsLeftOutAndNotMissing()
    {
        var run = Runs.Of(
            "tree: [{id: t, children: [{id: x, attainment: {family: ratio, target: 2}}, {id: d, children: [{id: y, attainment: {family: ratio, target: 2}}]}]}]",
            "region,period,indicator,value,status\na,1,x,1,\na,1,y,,not-applicable\nb,1,x,1,\nb,1,y,2,\n");
        Assert.Equal(new AssessmentResult("a", "1", "t", 50, 50, 50, 50, 1, 2), Result(run, "a", "t"));
        Assert.Equal(new AssessmentResult("a", "1", "d", null, null, null, null, null, null), Result(run, "a", "d"));
        Assert.Equal(75, Result(run, "b", "t").Score);
    }

    [Theory]
    [InlineData("{family: A, target: 98}", 49, 50.0)]
    [InlineData("{family: ratio, target: 98, cap: 120}", 147, 120.0)]
    [InlineData("{family: efficacy, target: 90, floor: 70}", 81.68, 83.36)]
    [InlineData("{family: efficacy, target: 25000, floor: 8000, at-floor: 60}", 17515, 82.3882352941)]
    [InlineData("{family: efficacy, target: 90, floor: 70, lowest: -50}", 40, 0.0)]
    [InlineData("{family: range, worst: 10, best: 20}", 12.5, 25.0)]
    [InlineData("{family: coverage}", 45, 45.0)]
    [InlineData("{family: grades, below: 10, grades: [[60, 50], [80, 100]]}", 70, 50.0)]
    [InlineData("{family: grades}", 0.5, 0.0)]
    [InlineData("{family: gap, mean: 50}", 25, 50.0)]
    [InlineData("{family: interval, target: [3, 6], allowed: [0, 10]}", 8, 50.0)]
    public void Of_EveryFamily_FollowsItsFormula(string attainment, double value, double expected)
    {
        var run = Runs.Of($"tree: [{{id: x, unit: '%', attainment: {attainment}}}]", string.Create(CultureInfo.InvariantCulture, $"region,period,indicator,value\na,1,x,{value}\n"));
        Assert.Equal(expected, Result(run, "a", "x").Score!.Value, Tolerance);
    }

    [Fact]
    public void Of_SharesInATreeOfPoints_StandOnItsScale()
    {
        var run = Runs.Of(
            "tree: [{id: t, children: [{id: s, aggregate: share-met, children: [{id: x, attainment: {family: ratio, target: 2}}, {id: y, weight: 3, attainment: {family: ratio, target: 2}}]}, {id: z, attainment: {family: ratio, target: 2}}]}]",
            "region,period,indicator,value\na,1,x,2\na,1,y,1\na,1,z,1\n");
        Assert.Equal((25, 37.5), (Result(run, "a", "s").Score, Result(run, "a", "t").Score));
    }

    [Fact]
    public void Of_SampleBaseAndAverage_TakeTheirNumbersFromTheData()
    {
        const string data = "region,period,indicator,value,population\na,2020,x,10,\nb,2020,x,20,\na,2025,x,15,1\nb,2025,x,30,2\n";
        double[] Scores(string method, string head = "") =>
            [.. Runs.Of($"periods: [2025]\n{head}tree: [{{id: x, {method}}}]", data).Results().Select(result => result.Uncapped!.Value)];
        Assert.Equal([0, 100], Scores("attainment: {family: sample}"));
        Assert.Equal([50, 200], Scores("attainment: {family: base-period, base: 2020}"));
        AssertNear([1500 / 22.5, 3000 / 22.5], Scores("attainment: {family: gap, mean: regions}"));
        AssertNear([1500 / 25.0, 3000 / 25.0], Scores("attainment: {family: gap, mean: regions, weighted: population}"));
        Assert.Equal([100, 0], Scores("direction: negative, normalise: percentile"));
    }

    [Fact]
    public void Of_Groups_MakesOneValueOfSeveral()
    {
        const string data = """
            region,period,indicator,group,value,population
            a,1,x,城,40,30
            a,1,x,乡,20,10
            """;
        double Value(string group) => Runs.Of($"tree: [{{id: x, group: {group}, attainment: {{family: ratio, target: 100}}}}]", data).Indicators[0].Value[0];
        Assert.Equal([40, 20, 2, 20, 0.5, 35], [Value("城"), Value("乡"), Value("{ratio: [城, 乡]}"), Value("{difference: [城, 乡]}"), Value("{closeness: [城, 乡]}"), Value("{mean: [城, 乡]}")]);
        var gap = Runs.Of("tree: [{id: x, attainment: {family: gap, groups: [城, 乡]}}]", data);
        Assert.Equal(50, Result(gap, "a", "x").Score);
    }

    [Fact]
    public void Of_CountsOfARatio_GiveItsValueAndMustAgreeWithIt()
    {
        const string scheme = "tree: [{id: x, unit: '%', attainment: {family: coverage}}]";
        var run = Runs.Of(scheme, "region,period,indicator,value,numerator,denominator\na,1,x,,3,4\nb,1,x,66.7,2,3\nc,1,x,,0,0\n");
        Assert.Equal([75, 66.7, 100], run.Results().Select(result => result.Score!.Value));
        Assert.Equal(
            ["data.csv row 2: The value 76 does not agree with numerator over denominator (66.666667); check all three.", "data.csv row 3: The denominator is 0; mend numerator and denominator, or write the status not-applicable."],
            Runs.Refusals(scheme, "region,period,indicator,value,numerator,denominator\na,1,x,76,2,3\nb,1,x,,2,0\n"));
    }

    [Fact]
    public void Of_DenominatorAndImputation_FollowInOrder()
    {
        var run = Runs.Of(
            """
            regions: [{id: a, group: g}, {id: b, group: g}, {id: c, group: h}]
            tree:
              - {id: x, denominator: {indicator: people, scale: 1000}, impute: {method: mean, within: group}, normalise: {method: goalposts, low: 0, high: 100}}
            """,
            "region,period,indicator,value\na,1,x,5\na,1,people,100\nb,1,people,50\nc,1,people,10\n");
        var steps = run.Indicators[0];
        Assert.Equal([5, double.NaN, double.NaN], steps.Value);
        Assert.Equal([50, double.NaN, double.NaN], steps.Divided);
        Assert.Equal([50, 50, double.NaN], steps.Imputed);
    }

    [Theory]
    [InlineData("last", new double[] { 10, 10, 10, 40 })]
    [InlineData("linear", new double[] { 10, 20, 30, 40 })]
    public void Of_ImputationOverTime_UsesEveryPeriodOfTheData(string method, double[] expected)
    {
        var run = Runs.Of($"tree: [{{id: x, impute: {method}, attainment: {{family: ratio, target: 100}}}}]", "region,period,indicator,value\na,2023,x,40\na,2020,x,10\na,2021,x,\na,2022,x,\nb,2020,x,1\nb,2021,x,1\nb,2022,x,1\nb,2023,x,1\n");
        Assert.Equal(["2020", "2021", "2022", "2023"], run.Periods);
        AssertNear(expected, Enumerable.Range(0, 4).Select(period => run.Indicators[0].Imputed[period * 2]).ToArray());
    }

    [Fact]
    public void Of_WeightsFromEverySource_AreThoseOfTheLibrary()
    {
        const string data = "region,period,indicator,value\na,1,x,92\na,1,y,31\na,1,z,5.2\nb,1,x,88\nb,1,y,28\nb,1,z,6.1\nc,1,x,95\nc,1,y,40\nc,1,z,4.8\nd,1,x,70\nd,1,y,22\nd,1,z,9.0\ne,1,x,75\ne,1,y,25\ne,1,z,8.2\nf,1,x,80\nf,1,y,18\nf,1,z,7.5\n";
        AssessmentRun Run(string weights) => Runs.Of($"tree: [{{id: t, weights: {weights}, children: [{{id: x, normalise: minmax}}, {{id: y, normalise: minmax}}, {{id: z, direction: negative, normalise: minmax}}]}}]", data);
        double[] Shares(string weights) => [.. Run(weights).Weights[0].Children.Select(child => child.Share)];
        AssertNear([0.3194361826, 0.3458811491, 0.3346826683], Shares("entropy"));
        Assert.Equal(78.82962845, Run("entropy").Nodes[0].Score[0], 1e-8);
        AssertNear([0.64832901, 0.22965079, 0.12202019], Shares("{ahp: [[1, 3, 5], [1/3, 1, 2], [1/5, 1/2, 1]]}"), 1e-8);
        Assert.Equal(0.003185, Run("{ahp: [[1, 3, 5], [1/3, 1, 2], [1/5, 1/2, 1]]}").Weights[0].ConsistencyRatio!.Value, 1e-6);
        AssertNear([0.45, 0.3, 0.25], Shares("{budget: [[40, 40, 20], [50, 20, 30]]}"));
        AssertNear([1 / 3.0, 1 / 3.0, 1 / 3.0], Shares("equal"));
        Assert.Equal(1, Shares("critic").Sum(), Tolerance);
    }

    [Fact]
    public void Of_TargetOfThePlan_TakesValueAndSense()
    {
        const string scheme = "tree: [{id: t, children: [{id: rate, name: 城镇登记失业率, unit: '%', attainment: {family: ratio, target: plan}}, {id: jobs, attainment: {family: ratio, target: {plan: t2}}}]}]";
        const string data = "region,period,indicator,value\na,2026,rate,5\na,2026,jobs,2100\n";
        var run = AssessmentRun.Of(Runs.Scheme(scheme), Runs.Data(data), new PlanTargetSet("p", Samples.Reading.Targets));
        Assert.Equal((80, 100, 120), (Result(run, "a", "rate").Score, Result(run, "a", "jobs").Score, Result(run, "a", "jobs").Uncapped));
        Assert.Equal(["t3", "t2"], run.Targets.Select(target => target.Target));
        Assert.Equal(["scheme.yaml line 3, column 27: Targets are those of a plan (rate, jobs), and no plan is given; name one by --plan."], Runs.Refusals(scheme, data));
        var refused = Assert.Throws<LedgerRefusedException>(() => AssessmentRun.Of(Runs.Scheme(scheme.Replace("登记失业率", "失业率", StringComparison.Ordinal)), Runs.Data(data), new PlanTargetSet("p", Samples.Reading.Targets)));
        Assert.Equal("计划“p”中没有目标“城镇失业率”（是否指“城镇登记失业率”？）；请在方案中写 target: {plan: 目标编号}。", Assert.Single(refused.Reasons).Message.Zh);
    }

    [Fact]
    public void Of_DataThatDoNotFit_TellsAllAtOnce()
    {
        Assert.Equal(
            [
                "scheme.yaml line 8, column 5: There are no data of 'ratio' for the group '乡村' (did you mean '农村'?); mend its name, or add data.",
                "scheme.yaml line 9, column 5: All data of 'grouped' are of groups (农村), and the scheme does not say of which; write group.",
                "data.csv row 2: The data give 'x' in '‰', the scheme in '%'; convert them to one unit.",
                "data.csv row 3: There is no region 'c' under regions (rows: 1); mend its name, or add it there.",
                "data.csv row 4: The scheme has no indicator 'xx' (rows: 2) (did you mean 'x'?); mend its name, remove the rows, or write unused: ignore in the scheme.",
                "data.csv row 8: There is no group '牧区' under groups (rows: 1); mend its name, or add it there.",
                "data.csv: There is no value for the period 2027; add data, or remove it from periods.",
            ],
            Runs.Refusals(
                """
                regions: [a, b]
                periods: [2026, 2027]
                tree:
                  - {id: x, unit: '%', normalise: rank}
                  - {id: y, normalise: rank}
                  - {id: ratio, group: {ratio: [城镇, 乡村]}, normalise: rank}
                  - {id: grouped, normalise: rank}
                groups: [城镇, 农村, 乡村]
                """,
                """
                region,period,indicator,group,value,unit
                a,2026,x,,1,‰
                c,2026,y,,1,
                a,2026,xx,,1,
                b,2026,xx,,1,
                a,2026,ratio,农村,1,
                a,2026,ratio,城镇,1,
                a,2026,y,牧区,1,
                a,2026,grouped,农村,1,
                a,2027,y,,,
                """));
    }

    [Theory]
    [InlineData("tree: [{id: x, normalise: minmax}]", "region,period,indicator,value\na,1,x,5\nb,1,x,5\n", "scheme.yaml line 3, column 8: 'x' cannot be scored: all values are equal, so that nothing tells them apart; take a target or goalposts.")]
    [InlineData("tree: [{id: t, aggregate: geometric, children: [{id: x, normalise: zscore}]}]", "region,period,indicator,value\na,1,x,5\nb,1,x,6\n", "scheme.yaml line 3, column 8: 't' cannot be aggregated in 1: a value is zero or negative; take a method that allows for it.")]
    [InlineData("tree: [{id: t, aggregate: copeland, children: [{id: x, attainment: {family: ratio, target: 1}}]}]", "region,period,indicator,value\na,1,x,5\n", "scheme.yaml line 3, column 8: 't' cannot be aggregated in 1: there are too few values or regions; add data, or take a method that scores each value by itself.")]
    [InlineData("tree: [{id: t, weights: entropy, children: [{id: x, normalise: zscore}]}]", "region,period,indicator,value\na,1,x,5\nb,1,x,6\n", "scheme.yaml line 3, column 8: The weights below 't' cannot be found by entropy: a value is zero or negative; take a method that allows for it.")]
    [InlineData("tree: [{id: x, group: {mean: [g, h]}, normalise: rank}]", "region,period,indicator,group,value,population\na,1,x,g,1,5\na,1,x,h,1,\n", "data.csv row 3: The group 'h' has no population to weight by; fill in the column population.")]
    [InlineData("tree: [{id: x, denominator: n, normalise: rank}]", "region,period,indicator,value\na,1,x,1\na,1,n,0\n", "data.csv row 3: The denominator is 0, but must be above 0; check the value.")]
    [InlineData("uncertainty: {weights: 0.2}\ntree: [{id: t, children: [{id: x, normalise: rank}]}]", "region,period,indicator,value\na,1,x,1\na,2,x,1\n", "scheme.yaml: The data hold several periods and the scheme takes all of them as one sample (sample: all), but uncertainty is worked out period by period; write sample: period, or name one period under periods.")]
    public void Of_MethodWithoutAResult_SaysWhereAndWhatElse(string scheme, string data, string refusal) => Assert.Equal([refusal], Runs.Refusals(scheme, data));

    [Fact]
    public void Of_SameInputsInAnyOrderWithAnyThreads_GivesTheSameBytes()
    {
        var (scheme, data) = Runs.Large();
        byte[] Bytes(string csv, int threads)
        {
            using var stream = new MemoryStream();
            using (var json = new Utf8JsonWriter(stream)) AssessmentRunJson.Write(json, AssessmentRun.Of(scheme, Runs.Data(csv), settings: new RunSettings { Threads = threads }));
            return stream.ToArray();
        }

        var lines = data.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var turned = string.Join('\n', lines[1..].Reverse().Prepend(lines[0]));
        Assert.Equal(Bytes(data, 1), Bytes(turned, 8));
        Assert.Equal(AssessmentRun.Of(scheme, Runs.Data(data)).Digest, AssessmentRun.Of(scheme, Runs.Data(turned)).Digest);
        Assert.Equal(Runs.Data(data).Digest, Runs.Data(turned).Digest);
        Assert.NotEqual(AssessmentRun.Of(scheme, Runs.Data(data)).Digest, AssessmentRun.Of(scheme with { Version = 2 }, Runs.Data(data)).Digest);
    }

    [Fact]
    public void Of_CancelledRun_Ends()
    {
        var (scheme, data) = Runs.Large();
        Assert.ThrowsAny<OperationCanceledException>(() => AssessmentRun.Of(scheme, Runs.Data(data), settings: new RunSettings { Cancellation = new CancellationToken(true) }));
    }

    [Fact]
    public void Write_Rounding_RoundsScoresOnceAndRanksBefore()
    {
        var run = Runs.Of("rounding: {mode: half-even, digits: 0}\ntree: [{id: x, attainment: {family: ratio, target: 200}}]", "region,period,indicator,value\na,1,x,101\nb,1,x,100.8\n");
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream)) AssessmentRunJson.Write(json, run);
        var results = JsonDocument.Parse(Encoding.UTF8.GetString(stream.ToArray())).RootElement.GetProperty("results").EnumerateArray().ToList();
        Assert.Equal(
            ["region", "period", "node", "score", "uncapped", "low", "high", "coverage", "rank"], results[0].EnumerateObject().Select(property => property.Name));
        Assert.Equal([(50, 1), (50, 2)], results.Select(result => (result.GetProperty("score").GetInt32(), result.GetProperty("rank").GetInt32())));
    }

    private static AssessmentResult Result(AssessmentRun run, string region, string node) => run.Results().Single(result => result.Region == region && result.Node == node);

    private static void AssertNear(double[] expected, params double?[] actual) => AssertNear(expected, [.. actual.Select(number => number!.Value)]);

    private static void AssertNear(double[] expected, double[] actual, double tolerance = Tolerance)
    {
        Assert.Equal(expected.Length, actual.Length);
        foreach (var (one, other) in expected.Zip(actual)) Assert.Equal(one, other, tolerance);
    }
}

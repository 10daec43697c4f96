using System.Text;
using Jundeng.Ledger.Supervision.Lights;

namespace Jundeng.Ledger.Tests.Supervision.Lights;

public sealed class LightEvaluationTests
{
    private static readonly DateOnly s_first = new(2026, 1, 1);
    private static readonly DateOnly s_last = new(2026, 12, 31);

    [Theory]
    [InlineData("behind: {at-least: 30}", 0.2, "2026-07-02", "bad")]
    [InlineData("behind: {at-least: 30}", 0.21, "2026-07-02", "fair")]
    [InlineData("elapsed: {at-most: 50}", 0.9, "2026-07-01", "bad")]
    [InlineData("elapsed: {at-most: 49}", 0.9, "2026-07-01", "good")]
    [InlineData("progress: {at-least: 40, at-most: 60}", 0.5, "2026-01-01", "bad")]
    [InlineData("progress: {at-least: 40, at-most: 60}", 0.61, "2026-01-01", "good")]
    [InlineData("overdue-days: {at-least: 1}", 0.99, "2027-01-01", "bad")]
    [InlineData("overdue-days: {at-least: 1}", 0.99, "2026-12-31", "good")]
    [InlineData("overdue-days: {at-least: 1}", 1.0, "2027-06-01", "good")]
    [InlineData("days-left: {at-most: 10}", 0.95, "2026-12-21", "bad")]
    [InlineData("days-left: {at-most: 10}", 0.95, "2026-12-20", "good")]
    [InlineData("days-left: {at-most: 10}", 1.0, "2026-12-30", "good")]
    [InlineData("silent-days: {at-least: 30}", 0.95, "2026-12-31", "good")]
    [InlineData("silent-days: {at-least: 29}", 0.95, "2026-12-31", "bad")]
    [InlineData("missing: false", 0.9, "2026-03-01", "bad")]
    [InlineData("missing: true", 0.9, "2026-03-01", "good")]
    public void Of_ACondition_HoldsFromItsBoundOn(string when, double share, string today, string light)
    {
        var facts = LightFacts.On("岗位", s_first, s_last, Day(today), share, new DateOnly(2026, 12, 2));
        Assert.Equal(light, LightEvaluation.Of(Rules.Of(when), [facts], null).State.Light);
    }

    [Theory]
    [InlineData("year-behind: {at-least: 30}", 0.2, false, "2028-07-01", "bad")]
    [InlineData("year-behind: {at-least: 30}", 0.21, false, "2028-07-01", "good")]
    [InlineData("year-behind: {at-least: 1}", null, false, "2028-12-31", "good")]
    [InlineData("year-progress: {at-most: 50}", 0.5, false, "2028-07-01", "bad")]
    [InlineData("year-progress: {at-most: 50}", 0.51, false, "2028-07-01", "good")]
    [InlineData("year-overdue-days: {at-least: 1, at-most: 90}", 1.0, true, "2028-01-01", "bad")]
    [InlineData("year-overdue-days: {at-least: 1, at-most: 90}", 1.0, true, "2028-03-31", "good")]
    [InlineData("year-overdue-days: {at-least: 1, at-most: 90}", 1.0, false, "2028-01-01", "good")]
    public void Of_AConditionOnTheYear_HoldsFromItsBoundOn(string when, double? share, bool missed, string today, string light)
    {
        var facts = LightFacts.On("岗位", s_first, new DateOnly(2030, 12, 31), Day(today), 1, s_first) with { Year = LightYear.On(Day(today), share, missed) };

        Assert.Equal(light, LightEvaluation.Of(Rules.Of(when), [facts], null).State.Light);
        Assert.Equal("good", LightEvaluation.Of(Rules.Of(when), [facts with { Year = null }], null).State.Light);
    }

    [Theory]
    [InlineData(2, "good")]
    [InlineData(3, "bad")]
    public void Of_AConditionOnALateReport_HoldsFromItsBoundOn(int days, string light) => Assert.Equal(
        light, LightEvaluation.Of(Rules.Of("report-late-days: {at-least: 3}"), [LightFacts.On("岗位", s_first, s_last, s_first, 1, s_first) with { ReportLateDays = days }], null).State.Light);

    [Fact]
    public void Of_NothingReported_IsMissingAndNeitherBehindNorZero()
    {
        var facts = LightFacts.On("岗位", s_first, s_last, Day("2026-12-01"), null, null);

        Assert.Equal("good", LightEvaluation.Of(Rules.Of("behind: {at-least: 1}"), [facts], null).State.Light);
        Assert.Equal("good", LightEvaluation.Of(Rules.Of("progress: {at-most: 100}"), [facts], null).State.Light);
        Assert.Equal("bad", LightEvaluation.Of(Rules.Of("missing: true"), [facts], null).State.Light);
        Assert.Equal("bad", LightEvaluation.Of(Rules.Of("overdue-days: {at-least: 1}"), [LightFacts.On("岗位", s_first, s_last, Day("2027-01-01"), null, null)], null).State.Light);
    }

    [Theory]
    [InlineData(LightQuality.Failed, "bad")]
    [InlineData(LightQuality.Returned, "bad")]
    [InlineData(LightQuality.Passed, "good")]
    [InlineData(null, "good")]
    public void Of_AResultOfACheck_IsOneOfThoseOfTheRule(LightQuality? quality, string light)
    {
        var facts = LightFacts.On("岗位", s_first, s_last, s_first, 1, s_first) with { Quality = quality };
        Assert.Equal(light, LightEvaluation.Of(Rules.Of("quality: [returned, failed]"), [facts], null).State.Light);
    }

    [Fact]
    public void Of_SeveralThings_TakesTheWorstLightAndNamesTheFurthestBehind()
    {
        var rules = Rules.Of("behind: {at-least: 30}");
        LightFacts At(string name, double share) => LightFacts.On(name, s_first, s_last, Day("2026-07-02"), share, s_first);

        var verdict = LightEvaluation.Of(rules, [At("甲", 0.5), At("乙", 0.15), At("丙", 0.05), At("丁", 0.35)], null);

        Assert.Equal(("bad", "丙"), (verdict.State.Light, verdict.Facts!.Name));
    }

    [Fact]
    public void Of_NothingThatCounts_IsNormal() => Assert.Equal(("good", null), (LightEvaluation.Of(Rules.Of("missing: true"), [], null).State.Light, LightEvaluation.Of(Rules.Of("missing: true"), [], null).Rule));

    [Fact]
    public void Of_GettingWorse_IsAtOnce()
    {
        var rules = Rules.Of("behind: {at-least: 30}", better: "better: {evaluations: 5, margins: {behind: 10}}");
        Assert.Equal(new LightState("bad", 1, 0), LightEvaluation.Of(rules, [Behind(30)], new LightState("good", 9, 0)).State);
    }

    [Theory]
    // The rule of bad begins at 30; with the margin of 5 it is left below 25 only.
    [InlineData(29, "bad", LightHold.Margin)]
    [InlineData(25, "bad", LightHold.Margin)]
    [InlineData(24, "fair", LightHold.None)]
    // So is that of fair, which begins at 10.
    [InlineData(9, "fair", LightHold.Margin)]
    [InlineData(4, "good", LightHold.None)]
    public void Of_GettingBetter_MustClearTheMargin(double behind, string light, LightHold hold)
    {
        var rules = Rules.Of("behind: {at-least: 30}", better: "better: {margins: {behind: 5}}");
        var verdict = LightEvaluation.Of(rules, [Behind(behind)], new LightState("bad", 1, 0));
        Assert.Equal((light, hold), (verdict.State.Light, verdict.Hold));
    }

    [Fact]
    public void Of_GettingBetter_TakesSoManyEvaluationsInARow()
    {
        var rules = Rules.Of("behind: {at-least: 30}", better: "better: {evaluations: 3}");
        var states = new List<LightState>();
        LightState? state = null;
        foreach (var behind in new double[] { 40, 0, 0, 35, 0, 0, 0, 0 }) states.Add(state = LightEvaluation.Of(rules, [Behind(behind)], state).State);

        Assert.Equal(["bad", "bad", "bad", "bad", "bad", "bad", "good", "good"], states.Select(each => each.Light));
        Assert.Equal([0, 1, 2, 0, 1, 2, 0, 0], states.Select(each => each.Calm));
        Assert.Equal([1, 2, 3, 4, 5, 6, 1, 2], states.Select(each => each.Streak));
    }

    [Fact]
    public void Of_ALadder_ClimbsWhereTheSheetBeforeDidNotHelp()
    {
        var rules = Rules.Read(Rules.Ladder);
        var lights = new List<string>();
        LightState? state = null;
        foreach (var behind in new double[] { 0, 20, 20, 20, 20, 20, 0, 20 })
        {
            state = LightEvaluation.Of(rules, [Behind(behind)], state).State;
            lights.Add(state.Light);
        }

        Assert.Equal(["none", "blue", "blue", "orange", "red", "red", "none", "blue"], lights);
    }

    [Fact]
    public void Of_ALightThatTheRulesDoNotKnow_IsForgotten()
    {
        var rules = Rules.Of("behind: {at-least: 30}", better: "better: {evaluations: 3}");
        Assert.Equal(new LightState("good", 1, 0), LightEvaluation.Of(rules, [Behind(0)], new LightState("purple", 3, 0)).State);
    }

    [Fact]
    public void On_DueBeforeThePlanBegins_HasAllItsTimeBehindIt()
    {
        var facts = LightFacts.On("岗位", s_first, Day("2025-12-01"), s_first, 0.5, null);
        Assert.Equal((100, 31, null), (facts.Elapsed, facts.OverdueDays, facts.DaysLeft));
    }

    [Fact]
    public void DefaultDocument_IsReadWithoutFault()
    {
        var rules = Rules.Read(Encoding.UTF8.GetString(LightRulesService.DefaultDocument.Span));
        Assert.Equal(("default@2", "green", 4), (rules.Name, rules.Normal.Id, rules.Lights.Count));
        Assert.Equal(rules.Lights.Count, rules.Lights.Select(light => light.Sign).Distinct().Count());
    }

    private static LightFacts Behind(double points) => new("岗位", s_last, 50, 50 - points, 0, 100, 0, false);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}

using System.Globalization;
using System.Text;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Regions;
using Jundeng.Ledger.Reports;
using Jundeng.Ledger.Surveys;
using Jundeng.Measures;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Surveys;

public sealed class SurveyServiceTests
{
    private const double Close = 1e-6;

    // Of 990101 two strata with weights 2 and 1, worked out by hand in the tests of Jundeng.Measures; of 990102 four answers, one too few to be told.
    private const string Answers = """
        地区,答案,权重,层
        990101,5,2,城镇
        990101,4,2,城镇
        990101,3,2,城镇
        990101,2,1,农村
        990101,4,1,农村
        990101,,1,农村
        990102,5,1,城镇
        990102,5,1,城镇
        990102,1,1,农村
        990102,4,1,农村
        """;

    private static readonly SurveyDeclaration s_survey = new("2026 年满意度调查", "2026", "满意度", 1, 5, [4, 5]);

    [Theory, EveryDatabase]
    public async Task ImportAsync_StrataAndWeights_GivesTheEstimatesOfTheHand(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);

        var survey = await ImportAsync(ledger);

        Assert.Equal(("survey-1", 9, 1, 5), (survey.Id, survey.Answers, survey.Unanswered, survey.Smallest));
        var (told, hidden) = (survey.Estimates[0], survey.Estimates[1]);
        // From its five answers the four of the other would follow.
        Assert.Equal(("990101", "某县", null, null, true), (told.Region, told.RegionName, told.Answers, told.EffectiveAnswers, told.IsWithheld));
        Assert.Equal(64.0 / 14, double.Parse((await ledger.Database.ScalarAsync("SELECT effective FROM survey_estimate WHERE answers = 5"))!, CultureInfo.InvariantCulture), Close);
        Near(told.Mean!.Value, 3.75, 0.5, 2.158777, 5);
        Near(told.Share!.Value, 62.5, 27.950850, 3.610806, 98.669360);
        Assert.Equal(("990102", true, null, null), (hidden.Region, hidden.IsHidden, hidden.Mean, hidden.Share));
        Assert.Equal(Describe(survey), Describe(await ledger.Surveys.GetAsync("survey-1")));
        Assert.Equal(s_survey with { Satisfied = [] }, Assert.Single(await ledger.Surveys.ListAsync()).Declaration with { Satisfied = [] });
    }

    [Theory, EveryDatabase]
    public async Task ImportAsync_Estimates_AreObservationsWithTheirErrors(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        await ImportAsync(ledger);

        var rows = (await ledger.Observations.CurrentAsync(new())).Rows;

        Assert.Equal([("990101", "2026", "满意度", ValueStatus.Estimated, "62.5", "%"), ("990102", "2026", "满意度", ValueStatus.Suppressed, null, "%")], rows.Select(row => (row.Region, row.Period, row.Indicator, row.Status, row.Text, row.Unit!)));
        Assert.Equal(27.950850, rows[0].StandardError!.Value, Close);
        Assert.Null(rows[1].StandardError);
        // The mean of the same answers is a further version.
        await ImportAsync(ledger, s_survey with { Measure = SurveyMeasure.Mean });
        Assert.Equal(("3.75", 0.5), ((await ledger.Observations.CurrentAsync(new())).Rows[0].Text, (await ledger.Observations.CurrentAsync(new())).Rows[0].StandardError));
        // A cut holds the errors, and one without any has the form that it always had.
        Assert.Contains(",standard_error\n", Encoding.UTF8.GetString((await ledger.Observations.CurrentAsync(new())).ToBytes()), StringComparison.Ordinal);
        Assert.DoesNotContain("standard_error", Encoding.UTF8.GetString((await ledger.Observations.CurrentAsync(new() { Regions = ["990102"] })).ToBytes()), StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task ImportAsync_DryRun_SaysTheSameAndWritesNothing(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        var events = (await ledger.Audit.VerifyAsync()).Events;

        var tried = await ImportAsync(ledger, dryRun: true);

        Assert.Empty(await ledger.Surveys.ListAsync());
        Assert.Equal(events, (await ledger.Audit.VerifyAsync()).Events);
        var taken = await ImportAsync(ledger);
        Assert.Equal((taken.Id, taken.Answers, taken.Unanswered, taken.Sha256), (tried.Id, tried.Answers, tried.Unanswered, tried.Sha256));
        Assert.Equal(Describe(taken), Describe(tried));
        Assert.Equal(taken.Strata, tried.Strata);
    }

    [Theory, EveryDatabase]
    public async Task GetAsync_Strata_TellHowTheSampleWasDrawnButOfNoFew(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        const string town = "990101,5,2,城镇,a\n990101,4,2,城镇,a\n990101,3,4,城镇,b\n990101,3,2,城镇,b\n990101,4,2,城镇,c\n990101,,2,城镇,c\n", land = "990101,2,1,农村,d\n990101,,1,农村,d\n";
        await ImportAsync(ledger, table: "region,answer,weight,stratum,cluster\n" + town + land);

        var strata = (await ledger.Surveys.GetAsync("survey-1")).Strata;

        // Of the one that has enough nothing is told either: from the six of the region the one of the other would follow.
        Assert.Equal([new SurveyStratum("990101", "某县", "农村", null, null, null, null, null), new SurveyStratum("990101", "某县", "城镇", null, null, null, null, null) { IsWithheld = true }], strata);
        Assert.All(strata, stratum => Assert.True(stratum.IsHidden));
    }

    [Theory, EveryDatabase]
    public async Task GetAsync_StrataThatAllHaveEnough_AreTold(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        const string town = "990101,5,2,城镇,a\n990101,4,2,城镇,a\n990101,3,4,城镇,b\n990101,3,2,城镇,b\n990101,4,2,城镇,c\n990101,,2,城镇,c\n";
        await ImportAsync(ledger, table: "region,answer,weight,stratum,cluster\n" + town + Rows("990101", 6, "2,农村,"));

        var strata = (await ledger.Surveys.GetAsync("survey-1")).Strata;

        Assert.Equal([new SurveyStratum("990101", "某县", "农村", 6, 0, null, (2, 2), 0.5), new SurveyStratum("990101", "某县", "城镇", 5, 1, 3, (2, 4), 0.5)], strata);
    }

    [Theory, EveryDatabase]
    public async Task GetAsync_AStratumOfFew_FollowsFromNothingThatIsTold(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        var table = "region,answer,weight,stratum\n" + Rows("990101", 3, "1,农村") + Rows("990101", 8, "1,城镇") + Rows("990101", 20, "1,县城") + Rows("990102", 9, "1,农村") + Rows("990102", 7, "1,城镇");

        await ImportAsync(ledger, table: table);
        var survey = await ledger.Surveys.GetAsync("survey-1");

        // The smallest of those beside it goes with it; the other county has nothing to hide.
        Assert.Equal(
            [("990101", "农村", null, false), ("990101", "县城", 20, false), ("990101", "城镇", null, true), ("990102", "农村", 9, false), ("990102", "城镇", (int?)7, false)],
            survey.Strata.Select(stratum => (stratum.Region, stratum.Stratum, stratum.Answers, stratum.IsWithheld)));
        Assert.Equal([31, 16], survey.Estimates.Select(estimate => estimate.Answers!.Value));
        // The second time it is not worked out again, and says the same.
        Assert.Equal(survey.Strata, (await ledger.Surveys.GetAsync("survey-1")).Strata);
    }

    [Theory, EveryDatabase]
    public async Task GetAsync_ASurveyOfFew_DoesNotTellHowMany(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        var few = "region,answer\n" + Rows("990101", 2, null) + Rows("990102", 2, null) + "990102,\n";

        var tried = await ImportAsync(ledger, table: few, dryRun: true);
        await ImportAsync(ledger, table: few);
        await ImportAsync(ledger, table: "region,answer\n" + Rows("990101", 5, null) + "990101,\n");

        Assert.Equal((null, null), (tried.Answers, tried.Unanswered));
        Assert.Equal([(null, null), ((int?)5, (int?)1)], (await ledger.Surveys.ListAsync()).Select(survey => (survey.Answers, survey.Unanswered)));
        var shown = await ledger.Surveys.GetAsync("survey-1");
        Assert.Equal((null, null, 5), (shown.Answers, shown.Unanswered, shown.Smallest));
        Assert.All(shown.Estimates, estimate => Assert.True(estimate.IsHidden));
    }

    [Theory, EveryDatabase]
    public async Task GetAsync_ARegionOfFew_TakesTheNumberOfAnotherWithIt(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);

        var tried = await ImportAsync(ledger, table: "region,answer\n" + Rows("990101", 3, null) + Rows("990102", 9, null), dryRun: true);
        await ImportAsync(ledger, table: "region,answer\n" + Rows("990101", 3, null) + Rows("990102", 9, null));
        var survey = await ledger.Surveys.GetAsync("survey-1");

        // What the other region says is told all the same; only how many have said it is not, since the survey has 12 answers.
        Assert.Equal([(null, null, true, false), (null, 4.0, false, true)], survey.Estimates.Select(estimate => (estimate.Answers, estimate.Mean?.Value, estimate.IsHidden, estimate.IsWithheld)));
        Assert.Null(survey.Estimates[1].EffectiveAnswers);
        Assert.Equal(Describe(survey), Describe(tried));
        Assert.All(survey.Strata, stratum => Assert.True(stratum.IsHidden));
    }

    [Theory, EveryDatabase]
    public async Task GetAsync_ARegionThatHasAnotherCodeByNow_IsFoundByTheOneOfThen(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        await ImportAsync(ledger, table: "region,answer\n" + Rows("990101", 3, null) + Rows("990102", 9, null));

        await ledger.Regions.ChangeAsync(new RegionChange("990102", new DateOnly(2026, 2, 1)) { NewCode = "990109", Name = "邻区" }, Ledger.Act);
        var survey = await ledger.Surveys.GetAsync("survey-1");

        Assert.Equal([("990101", null), ("990109", (double?)4)], survey.Estimates.Select(estimate => (estimate.Region, estimate.Mean?.Value)));
        Assert.True(survey.Estimates[1].IsWithheld);
        Assert.Equal(["某县", "邻区"], survey.Strata.Select(stratum => stratum.RegionName));
    }

    [Theory, EveryDatabase]
    public async Task ImportAsync_TheVerySameAgain_ChangesNothing(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        await ImportAsync(ledger);
        var events = (await ledger.Audit.VerifyAsync()).Events;

        Assert.Equal("survey-1", (await ImportAsync(ledger)).Id);
        Assert.Equal(events, (await ledger.Audit.VerifyAsync()).Events);
        // Other answers that count as satisfied make another survey.
        var stricter = await ImportAsync(ledger, s_survey with { Satisfied = [5] });

        Assert.Equal(("survey-2", 25.0), (stricter.Id, stricter.Estimates[0].Share!.Value.Value));
        Assert.Empty((await ledger.Audit.VerifyAsync()).Broken);
        await ledger.Database.ExecuteAsync("UPDATE survey_estimate SET share = 99 WHERE share = 25");
        Assert.Single((await ledger.Audit.VerifyAsync()).Broken);
    }

    [Theory, EveryDatabase]
    public async Task ImportAsync_Errors_VouchForThemselves(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        await ImportAsync(ledger);

        await ledger.Database.ExecuteAsync("UPDATE observation_error SET standard_error = 1");

        Assert.Single((await ledger.Audit.VerifyAsync()).Broken);
    }

    [Theory, EveryDatabase]
    public async Task ImportAsync_Clusters_WidenTheError(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        const string head = "region,answer,cluster\n";
        string[] rows = ["5,a", "5,a", "4,a", "1,b", "1,b", "2,b", "3,c", "3,c"];

        var alone = await ImportAsync(ledger, table: head + string.Concat(rows.Select(row => $"990101,{row[..1]},\n")));
        var drawn = await ImportAsync(ledger, table: head + string.Concat(rows.Select(row => $"990101,{row}\n")));

        Assert.Equal(alone.Estimates[0].Mean!.Value.Value, drawn.Estimates[0].Mean!.Value.Value);
        Assert.True(drawn.Estimates[0].Mean!.Value.StandardError > 1.5 * alone.Estimates[0].Mean!.Value.StandardError);
    }

    [Theory, EveryDatabase]
    public async Task ImportAsync_EverythingThatIsWrong_IsToldAndNothingStored(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        var events = (await ledger.Audit.VerifyAsync()).Events;

        var refused = await Assert.ThrowsAsync<LedgerRefusedException>(() => ImportAsync(
            ledger, new SurveyDeclaration(" ", "", "", 5, 1, [9]) { Level = 95 }, "region,answer,weight\n990101,6,0\n,很好,1\n990177,3,x\n990177,3,1\n"));

        Assert.Equal(
            [
                ": The survey has no title; give one.",
                ": There is no period; say of which the estimates are, such as 2026.",
                ": There is no indicator; say of which the answers are.",
                ": The scale from 5 to 1 is none; give two numbers, its beginning below its end.",
                ": The level 95 is not between 0 and 1; give one such as 0.95.",
                ": What counts as satisfied (9) is not on the scale, or nothing was said; mend it.",
            ],
            refused.Reasons.Take(6).Select(reason => $"{reason.Where?.En}: {reason.Message.En}"));
        Assert.Equal(
            [
                "row 2, column answer: '6' is not on the scale from 5 to 1; mend it, or leave it empty where there was no answer.",
                "row 2, column weight: The weight '0' must be above 0; mend it.",
                "row 3, column region: This cell is empty; fill it in.",
                "row 3, column answer: '很好' is no number; write digits only, such as 95.5, without unit, percent sign or thousands separator.",
                "row 4, column weight: 'x' is no number; write digits only, such as 95.5, without unit, percent sign or thousands separator.",
                "row 4, column answer: '3' is not on the scale from 5 to 1; mend it, or leave it empty where there was no answer.",
                "row 5, column answer: '3' is not on the scale from 5 to 1; mend it, or leave it empty where there was no answer.",
            ],
            refused.Reasons.Skip(6).Select(reason => $"{reason.Where?.En}: {reason.Message.En}"));
        Assert.Contains("There is no region '990177' in the register (rows: 1)", Assert.Single((await Assert.ThrowsAsync<LedgerRefusedException>(() => ImportAsync(ledger, table: "region,answer\n990177,3\n"))).Reasons).Message.En, StringComparison.Ordinal);
        Assert.Equal(events, (await ledger.Audit.VerifyAsync()).Events);
        Assert.Equal("There is no survey 'survey-9'; see jundeng survey list.", Assert.Single((await Assert.ThrowsAsync<LedgerRefusedException>(() => ledger.Surveys.GetAsync("survey-9"))).Reasons).Message.En);
    }

    [Theory, EveryDatabase]
    public async Task ImportAsync_ByWhoDoesNotAssess_IsRefused(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        var administrator = new Act("admin");
        await ledger.Accounts.AddAsync(new AddAccount("admin", null, new RoleGrant(Role.AccountAdministrator)), administrator);
        await ledger.Accounts.AddAsync(new AddAccount("评价员", null, new RoleGrant(Role.Assessor)), administrator);

        Assert.Equal("access-denied", Assert.Single((await Assert.ThrowsAsync<LedgerRefusedException>(() => ImportAsync(ledger, act: administrator))).Reasons).Code);
        Assert.Equal("survey-1", (await ImportAsync(ledger, act: new Act("评价员"))).Id);
    }

    private static void Near(Estimate estimate, double value, double error, double low, double high)
    {
        Assert.Equal(value, estimate.Value, Close);
        Assert.Equal(error, estimate.StandardError!.Value, Close);
        Assert.Equal(low, estimate.Interval!.Value.Lower, Close);
        Assert.Equal(high, estimate.Interval.Value.Upper, Close);
    }

    private static IEnumerable<string> Describe(Survey survey) => survey.Estimates.Select(estimate => estimate.ToString());

    private static string Rows(string region, int count, string? more) => string.Concat(Enumerable.Repeat($"{region},4{(more is null ? "" : "," + more)}\n", count));

    private static Task<Survey> ImportAsync(Ledger ledger, SurveyDeclaration? survey = null, string table = Answers, Act? act = null, bool dryRun = false) =>
        ledger.Surveys.ImportAsync(Encoding.UTF8.GetBytes(table), "答卷.csv", survey ?? s_survey, dryRun, act ?? Ledger.Act);

    private static async Task<Ledger> OpenAsync(Engine engine)
    {
        var ledger = await Ledger.OpenAsync(engine);
        using var scratch = new Scratch();
        await File.WriteAllTextAsync(scratch["regions.csv"], "code,name,parent,level\n990101,某县,,county\n990102,邻县,,county\n");
        await ledger.Regions.ImportAsync(scratch["regions.csv"], false, null, Ledger.Act);
        return ledger;
    }
}

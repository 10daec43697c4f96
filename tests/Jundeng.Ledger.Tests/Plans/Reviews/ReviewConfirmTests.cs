using System.Text;
using System.Text.Json;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Plans.Reviews;
using Jundeng.Plans;
using Jundeng.Plans.Corrections;
using Jundeng.Testing;
using static Jundeng.Ledger.Tests.Plans.Reviews.ReviewPlan;

namespace Jundeng.Ledger.Tests.Plans.Reviews;

/// <summary>What confirming a review makes of it.</summary>
public sealed class ReviewConfirmTests
{
    private static readonly Act s_other = new("核对员", "以印发稿为准");

    [Theory, EveryDatabase]
    public async Task ConfirmAsync_AReview_MakesARevisionAndKeepsTheEarlierOne(Engine engine)
    {
        var (ledger, review) = await OpenAsync(engine);
        await using var end = ledger;
        var reviewed = await ReviewAsync(ledger, review);

        var summary = await Reviewing(ledger).ConfirmAsync(Id, reviewed.Version, null, new Act("计划科长", "审核完毕"));

        Assert.Equal((2, new DateOnly(2026, 2, 12), PlanReader.Version), (summary.Revision, summary.Effective, summary.Reader));
        var now = await ledger.Plans.FindAsync(Id);
        var before = await ledger.Plans.FindAsync(Id, 1);
        Assert.Equal(Json(reviewed.Reading), Json(now!.Reading));
        Assert.Equal(Json(review.Reading), Json(before!.Reading));
        Assert.Equal((1, 2), (before.Summary.Revision, now.Summary.Revision));
        Assert.Null(await ledger.Plans.FindAsync(Id, 3));
        Assert.Equal([(2, "计划科长", "审核完毕", true), (1, "操作员", "测试", false)], (await ledger.Plans.RevisionsAsync(Id)).Select(one => (one.Number, one.Who, one.Why ?? "", one.HasCorrections)));
        var next = (await Reviewing(ledger).FindAsync(Id))!;
        Assert.Empty(next.Steps);
        Assert.False(next.HasChanges);
        Assert.Equal(ReviewState.Changed, next.StateOf(next.Reading.Target("500人")));
        Assert.Equal(ReviewState.Accepted, next.StateOf(next.Reading.Tasks.Single(task => task.Id == "3")));
    }

    [Theory, EveryDatabase]
    public async Task CorrectionsAsync_OfTheRevision_GiveTheSameReadingFromTheSource(Engine engine)
    {
        var (ledger, review) = await OpenAsync(engine);
        await using var end = ledger;
        var reviewed = await ReviewAsync(ledger, review);
        await Reviewing(ledger).ConfirmAsync(Id, reviewed.Version, null, Ledger.Act);

        var bytes = await ledger.Plans.CorrectionsAsync(Id);

        Assert.Equal(reviewed.Corrections.ToYaml(), Encoding.UTF8.GetString(bytes!));
        Assert.True(CorrectionFile.TryParse(Encoding.UTF8.GetString(bytes!), out var file, out _));
        Assert.True(PlanReader.TryRead(Source, file, out var reading, out _));
        Assert.Equal(Json((await ledger.Plans.FindAsync(Id))!.Reading), Json(reading));
        Assert.Null(await ledger.Plans.CorrectionsAsync(Id, 1));
    }

    [Theory, EveryDatabase]
    public async Task ConfirmAsync_Events_TellEachStepAndHoldTheirContent(Engine engine)
    {
        var (ledger, review) = await OpenAsync(engine);
        await using var end = ledger;
        var reviewed = await ReviewAsync(ledger, review);
        await Reviewing(ledger).ConfirmAsync(Id, reviewed.Version, null, Ledger.Act);

        var events = await ledger.Audit.HistoryAsync(Id);

        Assert.Equal([EventType.PlanAdded, .. Enumerable.Repeat(EventType.PlanReviewed, 4), EventType.PlanRevised], events.Select(entry => entry.What));
        using var after = JsonDocument.Parse(events[^1].After!);
        Assert.Equal((2, "2026-02-12"), (after.RootElement.GetProperty("revision").GetInt32(), after.RootElement.GetProperty("effective").GetString()));
        Assert.Contains("\"revision\":1", events[^1].Before, StringComparison.Ordinal);
        Assert.Empty((await ledger.Audit.VerifyAsync()).Broken);
        await ledger.Database.ExecuteAsync("UPDATE plan_revision SET corrections = NULL WHERE revision = 2");
        Assert.Equal(events[^1].Seq, Assert.Single((await ledger.Audit.VerifyAsync()).Broken).Seq);
    }

    [Theory, EveryDatabase]
    public async Task ConfirmAsync_AnswersOfFindings_AreVouchedFor(Engine engine)
    {
        var (ledger, review) = await OpenAsync(engine);
        await using var end = ledger;
        var reviewed = await ReviewAsync(ledger, review);
        await Reviewing(ledger).ConfirmAsync(Id, reviewed.Version, null, Ledger.Act);

        await ledger.Database.ExecuteAsync("UPDATE plan_finding SET answer_why = 'other' WHERE answer IS NOT NULL");

        Assert.Single((await ledger.Audit.VerifyAsync()).Broken);
    }

    [Theory, EveryDatabase]
    public async Task ConfirmAsync_NothingChangedWrongDayOrNoReason_IsRefused(Engine engine)
    {
        var (ledger, review) = await OpenAsync(engine);
        await using var end = ledger;

        async Task<string> RefusedAsync(long version, DateOnly? day, Act act) =>
            (await Assert.ThrowsAsync<LedgerRefusedException>(() => Reviewing(ledger).ConfirmAsync(Id, version, day, act))).Reasons[0].Code;

        Assert.Equal("nothing-to-confirm", await RefusedAsync(review.Version, null, Ledger.Act));
        var reviewed = await ReviewAsync(ledger, review);
        Assert.Equal("reason-missing", await RefusedAsync(reviewed.Version, null, new Act("计划科长")));
        Assert.Equal("effective", await RefusedAsync(reviewed.Version, new DateOnly(2026, 2, 11), Ledger.Act));
        Assert.Equal("effective", await RefusedAsync(reviewed.Version, new DateOnly(2026, 2, 13), Ledger.Act));
        Assert.Equal(1, (await ledger.Plans.FindAsync(Id))!.Summary.Revision);
    }

    [Theory, EveryDatabase]
    public async Task ReportsAndAttainment_AfterATargetIsRemoved_GoOnWithTheRest(Engine engine)
    {
        var (ledger, review) = await OpenAsync(engine);
        await using var end = ledger;
        string kept = review.Reading.Target("500人").Id, gone = review.Reading.Target("800人次").Id;
        using (var values = new StringReader($"target,value,date\n{kept},250,2026-06-30\n{gone},800,2026-06-30\n")) await ledger.Reports.ImportAsync(Id, values, "values.csv", Ledger.Act);
        var removed = await Reviewing(ledger).RemoveAsync(Id, review.Version, false, gone, s_other);
        await Reviewing(ledger).ConfirmAsync(Id, removed.Version, null, Ledger.Act);

        var values2 = await ledger.Reports.CurrentAsync(Id);
        var attainment = await ledger.Attainment.ForPlanAsync(Id);

        Assert.Equal(kept, Assert.Single(values2).TargetId);
        Assert.DoesNotContain(attainment!.Targets, target => target.Target.Id == gone);
        Assert.Equal(0.5, attainment.Targets.Single(target => target.Target.Id == kept).Capped);
        Assert.Single(await ledger.Reports.HistoryAsync(Id, gone));
    }

    /// <summary>Changes a target, removes one, answers a finding and accepts a task.</summary>
    private static async Task<Review> ReviewAsync(Ledger ledger, Review review)
    {
        review = await Reviewing(ledger).EditAsync(Id, review.Version, false, review.Reading.Target("500人").Id, Fields(("value", "501"), ("due", "2026-11-30")), s_other);
        review = await Reviewing(ledger).RemoveAsync(Id, review.Version, false, review.Reading.Target("三十间").Id, s_other);
        var finding = review.Reading.Findings.ToList().FindIndex(one => one.Code == FindingCode.PartExceedsWhole);
        review = await Reviewing(ledger).AnswerAsync(Id, review.Version, finding, mended: false, s_other);
        return await Reviewing(ledger).AcceptAsync(Id, review.Version, ["3"], [], s_other);
    }

    private static string Json(PlanReading reading)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream)) PlanReadingJson.Write(writer, reading, Source.CodePoints);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}

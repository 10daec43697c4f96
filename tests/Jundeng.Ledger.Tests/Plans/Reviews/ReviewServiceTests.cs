using Jundeng.Ledger.Plans.Reviews;
using Jundeng.Plans;
using Jundeng.Plans.Corrections;
using Jundeng.Testing;
using static Jundeng.Ledger.Tests.Plans.Reviews.ReviewPlan;

namespace Jundeng.Ledger.Tests.Plans.Reviews;

public sealed class ReviewServiceTests
{
    private static readonly Act s_other = new("核对员", "以印发稿为准");

    [Theory, EveryDatabase]
    public async Task FindAsync_NewPlan_WaitsForEverything(Engine engine)
    {
        var (ledger, review) = await OpenAsync(engine);
        await using var end = ledger;

        Assert.False(review.ReadsDifferently);
        Assert.False(review.HasChanges);
        Assert.Equal(PlanReader.Version, review.Plan.Reader);
        Assert.Equal(review.Reading.Tasks, review.PendingTasks);
        Assert.Equal(review.Reading.Targets, review.PendingTargets);
        Assert.Equal(3, review.Reading.Tasks.Count);
        Assert.Contains(review.OpenFindings, finding => finding.Code == FindingCode.PartExceedsWhole);
    }

    [Theory, EveryDatabase]
    public async Task AcceptAsync_ATaskWithItsTargets_IsKeptWithItsPerson(Engine engine)
    {
        var (ledger, review) = await OpenAsync(engine);
        await using var end = ledger;
        var targets = review.Reading.Targets.Where(target => target.TaskId == "1").Select(target => target.Id).ToList();

        var next = await Reviewing(ledger).AcceptAsync(Id, review.Version, ["1"], targets, s_other);

        Assert.Equal(ReviewState.Accepted, next.StateOf(next.Reading.Tasks[0]));
        Assert.All(targets, id => Assert.Equal(ReviewState.Accepted, next.StateOf(next.Reading.Targets.Single(target => target.Id == id))));
        Assert.Equal(("核对员", ReviewStepKind.Accept), (next.Steps[^1].Who, next.Steps[^1].Kind));
        Assert.False(next.HasChanges);
        var again = await Reviewing(ledger).FindAsync(Id);
        Assert.Equal((next.Version, 2), (again!.Version, again.PendingTasks.Count()));
    }

    [Theory, EveryDatabase]
    public async Task StepAsync_OnAnOlderVersion_IsRefusedAndNothingIsLost(Engine engine)
    {
        var (ledger, review) = await OpenAsync(engine);
        await using var end = ledger;
        var id = review.Reading.Target("500人").Id;
        await Reviewing(ledger).EditAsync(Id, review.Version, false, id, Fields(("value", "501")), s_other);

        var refused = await Assert.ThrowsAsync<LedgerRefusedException>(
            () => Reviewing(ledger).EditAsync(Id, review.Version, false, id, Fields(("value", "502")), Ledger.Act));

        Assert.Equal("stale-review", Assert.Single(refused.Reasons).Code);
        Assert.Matches("^页面打开之后，核对员 于 \\d\\d:\\d\\d:\\d\\d 又作了改动，这一步没有执行；请看过最新的内容再做。$", refused.Reasons[0].Message.Zh);
        Assert.Equal(501, (await Reviewing(ledger).FindAsync(Id))!.Reading.Target("500人").Value);
    }

    [Theory, EveryDatabase]
    public async Task EditAsync_EveryFieldOfATarget_IsInTheReadingAndTheFile(Engine engine)
    {
        var (ledger, review) = await OpenAsync(engine);
        await using var end = ledger;
        var id = review.Reading.Target("800人次").Id;
        var whole = review.Reading.Target("500人").Id;

        var next = await Reviewing(ledger).EditAsync(
            Id, review.Version, false, id,
            Fields(("task", "1"), ("indicator", "农民培训"), ("comparator", "ge"), ("value", "1,200"), ("upper", "0.2万"), ("unit", "人"), ("kind", "part"), ("basis", "increase"),
                ("flow", "stock"), ("due", "2026-06-30"), ("partOf", whole), ("modality", "ensure"), ("binding", "true")),
            s_other);

        var target = next.Reading.Target("800人次");
        Assert.Equal(("1", "农民培训", Comparator.AtLeast, 1200m, 2000m, "人"), (target.TaskId, target.Indicator, target.Comparator, target.Value, target.Upper, target.Unit));
        Assert.Equal((TargetKind.Part, Basis.Increase, Flow.Stock, new DateOnly(2026, 6, 30)), (target.Kind, target.Basis, target.Flow, target.Due));
        Assert.Equal((whole, Modality.Ensure, true), (target.PartOf, target.Modality, target.Binding));
        Assert.Equal(ReviewState.Changed, next.StateOf(target));
        var correction = next.Corrections.Find(false, id)!;
        Assert.Equal(("800人次", "以印发稿为准", "核对员"), (correction.Text, correction.Why, correction.Who));
        Assert.Equal(13, correction.Set.Count);
    }

    [Theory, EveryDatabase]
    public async Task EditAsync_BackToWhatWasRead_TakesTheCorrectionBack(Engine engine)
    {
        var (ledger, review) = await OpenAsync(engine);
        await using var end = ledger;
        var id = review.Reading.Target("500人").Id;
        var changed = await Reviewing(ledger).EditAsync(Id, review.Version, false, id, Fields(("value", "600")), s_other);

        var back = await Reviewing(ledger).EditAsync(Id, changed.Version, false, id, Fields(("value", "500.0")), s_other);

        Assert.True(changed.HasChanges);
        Assert.False(back.HasChanges);
        Assert.Null(back.Corrections.Find(false, id));
    }

    [Theory, EveryDatabase]
    public async Task EditAsync_SameFieldsAsRead_Accepts(Engine engine)
    {
        var (ledger, review) = await OpenAsync(engine);
        await using var end = ledger;
        var target = review.Reading.Target("500人");

        var next = await Reviewing(ledger).EditAsync(Id, review.Version, false, target.Id, CorrectionFields.Of(target), new Act("核对员"));

        Assert.Equal(ReviewState.Accepted, next.StateOf(next.Reading.Target("500人")));
    }

    [Theory, EveryDatabase]
    public async Task EditAsync_WrongValues_AreRefusedAllAtOnce(Engine engine)
    {
        var (ledger, review) = await OpenAsync(engine);
        await using var end = ledger;
        var id = review.Reading.Target("500人").Id;

        var refused = await Assert.ThrowsAsync<LedgerRefusedException>(
            () => Reviewing(ledger).EditAsync(Id, review.Version, false, id, Fields(("indicator", ""), ("due", "6月"), ("task", "99"), ("partOf", id)), s_other));

        Assert.Equal(2, refused.Reasons.Count(reason => reason.Message.Zh.Contains("不能是", StringComparison.Ordinal)));
        Assert.Contains(refused.Reasons, reason => reason.Message.Zh.Contains("没有任务99", StringComparison.Ordinal));
        Assert.Equal(review.Version, (await Reviewing(ledger).FindAsync(Id))!.Version);
    }

    [Theory, EveryDatabase]
    public async Task EditAsync_WithoutReason_IsRefused(Engine engine)
    {
        var (ledger, review) = await OpenAsync(engine);
        await using var end = ledger;

        var refused = await Assert.ThrowsAsync<LedgerRefusedException>(
            () => Reviewing(ledger).EditAsync(Id, review.Version, false, review.Reading.Target("500人").Id, Fields(("value", "1")), new Act("核对员", " ")));

        Assert.Equal("请写明依据：为什么这样改。", refused.Reasons[0].Message.Zh);
    }

    [Theory, EveryDatabase]
    public async Task AddAsync_TaskAndTargetThatWereMissed_TakeTheirPlace(Engine engine)
    {
        var (ledger, review) = await OpenAsync(engine);
        await using var end = ledger;
        var removed = await Reviewing(ledger).RemoveAsync(Id, review.Version, false, review.Reading.Target("三十间").Id, s_other);

        var task = await Reviewing(ledger).AddAsync(Id, removed.Version, true, Span("另建培训基地"), Fields(("title", "培训基地"), ("responsible", "县农业局")), s_other);
        var target = await Reviewing(ledger).AddAsync(Id, task.Version, false, Span("教室三十间"), Fields(("task", "a1"), ("indicator", "教室"), ("value", "30"), ("unit", "间")), s_other);

        Assert.Equal(["1", "2", "a1", "3"], target.Reading.Tasks.Select(each => each.Id));
        Assert.Equal(Span("另建培训基地").Start, target.Reading.Tasks[1].Span.End);
        Assert.Equal(("a2", "a1", 30m, "间"), (target.Reading.Targets[^1].Id, target.Reading.Targets[^1].TaskId, target.Reading.Targets[^1].Value, target.Reading.Targets[^1].Unit));
        Assert.Equal(ReviewState.Added, target.StateOf(target.Reading.Targets[^1]));
        Assert.Equal("三十间", Assert.Single(target.RemovedTargets).Text);
    }

    [Theory, EveryDatabase]
    public async Task AddAsync_TargetByItsWords_TakesValueAndUnitFromThem(Engine engine)
    {
        var (ledger, review) = await OpenAsync(engine);
        await using var end = ledger;
        var removed = await Reviewing(ledger).RemoveAsync(Id, review.Version, false, review.Reading.Target("三十间").Id, s_other);

        var refused = await Assert.ThrowsAsync<LedgerRefusedException>(
            () => Reviewing(ledger).AddAsync(Id, removed.Version, false, SourcePlaces.Find(Text, "三十间"), Fields(("indicator", "教室")), s_other));
        var next = await Reviewing(ledger).AddAsync(Id, removed.Version, false, SourcePlaces.Find(Text, "十间"), Fields(("indicator", "教室")), s_other);

        Assert.Equal($"这里的 {review.Reading.Target("三十间").Id} 是先前删去的；请恢复它，不必新增。", refused.Reasons[0].Message.Zh);
        Assert.Equal((10m, "间"), (next.Reading.Target("十间").Value, next.Reading.Target("十间").Unit));
    }

    [Theory, EveryDatabase]
    public async Task RemoveAsync_ATask_LeavesItsTargetsOutsideAndCanBeRestored(Engine engine)
    {
        var (ledger, review) = await OpenAsync(engine);
        await using var end = ledger;

        var removed = await Reviewing(ledger).RemoveAsync(Id, review.Version, true, "2", s_other);
        var restored = await Reviewing(ledger).RestoreAsync(Id, removed.Version, true, "2", Ledger.Act);

        Assert.Equal(["1", "3"], removed.Reading.Tasks.Select(task => task.Id));
        Assert.Null(removed.Reading.Target("800人次").TaskId);
        Assert.Equal("2", Assert.Single(removed.RemovedTasks).Id);
        Assert.Equal(["1", "2", "3"], restored.Reading.Tasks.Select(task => task.Id));
        Assert.False(restored.HasChanges);
    }

    [Theory, EveryDatabase]
    public async Task AnswerAsync_AFinding_ClosesItUntilItsCauseIsGone(Engine engine)
    {
        var (ledger, review) = await OpenAsync(engine);
        await using var end = ledger;
        var finding = review.Reading.Findings.ToList().FindIndex(one => one.Code == FindingCode.PartExceedsWhole);

        var answered = await Reviewing(ledger).AnswerAsync(Id, review.Version, finding, mended: false, s_other);
        var mended = await Reviewing(ledger).EditAsync(Id, answered.Version, false, review.Reading.Target("600人").Id, Fields(("value", "60")), s_other);

        Assert.Equal(("以印发稿为准", false), (answered.Reading.Findings.Single(one => one.Answer is not null).Answer!.Why, answered.Reading.Findings.Single(one => one.Answer is not null).Answer!.Mended));
        Assert.DoesNotContain(answered.OpenFindings, one => one.Code == FindingCode.PartExceedsWhole);
        Assert.DoesNotContain(mended.Reading.Findings, one => one.Code == FindingCode.PartExceedsWhole);
        Assert.Empty(mended.Corrections.Answers);
    }

    [Theory, EveryDatabase]
    public async Task DiscardAsync_Draft_LeadsBackToTheRevisionInForceAndCanBeUndone(Engine engine)
    {
        var (ledger, review) = await OpenAsync(engine);
        await using var end = ledger;
        var accepted = await Reviewing(ledger).AcceptAsync(Id, review.Version, ["1"], [], s_other);
        var target = review.Reading.Target("500人").Id;
        var edited = await Reviewing(ledger).EditAsync(Id, accepted.Version, false, target, Fields(("value", "501")), s_other);
        await Reviewing(ledger).ConfirmAsync(Id, edited.Version, null, s_other);
        var inForce = (await Reviewing(ledger).FindAsync(Id))!;
        var again = await Reviewing(ledger).EditAsync(Id, inForce.Version, false, target, Fields(("value", "502")), s_other);
        var draft = await Reviewing(ledger).AcceptAsync(Id, again.Version, ["3"], [], s_other);

        var empty = await Reviewing(ledger).DiscardAsync(Id, draft.Version, Ledger.Act);
        var refused = await Assert.ThrowsAsync<LedgerRefusedException>(() => Reviewing(ledger).DiscardAsync(Id, empty.Version, Ledger.Act));
        var next = await Reviewing(ledger).EditAsync(Id, empty.Version, false, target, Fields(("value", "503")), s_other);
        var back = await Reviewing(ledger).UndoAsync(Id, (await Reviewing(ledger).UndoAsync(Id, next.Version, Ledger.Act)).Version, Ledger.Act);

        Assert.False(empty.HasChanges);
        Assert.Equal(501, empty.Reading.Target("500人").Value);
        Assert.Equal([ReviewStepKind.Discard], empty.Steps.Select(step => step.Kind));
        // What was found right before stays so; what was only in the draft waits again.
        Assert.DoesNotContain(empty.PendingTasks, task => task.Id == "1");
        Assert.Contains(empty.PendingTasks, task => task.Id == "3");
        Assert.Equal("nothing-to-discard", refused.Reasons[0].Code);
        Assert.Equal(503, next.Reading.Target("500人").Value);
        Assert.Equal(502, back.Reading.Target("500人").Value);
        Assert.DoesNotContain(back.PendingTasks, task => task.Id == "3");
        Assert.Equal([ReviewStepKind.Correct, ReviewStepKind.Accept], back.Steps.Select(step => step.Kind));
        // What was given up before a revision is not found right by it.
        var gone = await Reviewing(ledger).DiscardAsync(Id, back.Version, Ledger.Act);
        var last = await Reviewing(ledger).EditAsync(Id, gone.Version, false, target, Fields(("value", "504")), s_other);
        await Reviewing(ledger).ConfirmAsync(Id, last.Version, null, s_other);
        Assert.Contains((await Reviewing(ledger).FindAsync(Id))!.PendingTasks, task => task.Id == "3");
    }

    [Theory, EveryDatabase]
    public async Task UndoAsync_StepByStep_LeadsBackToTheBeginning(Engine engine)
    {
        var (ledger, review) = await OpenAsync(engine);
        await using var end = ledger;
        var first = await Reviewing(ledger).EditAsync(Id, review.Version, false, review.Reading.Target("500人").Id, Fields(("value", "501")), s_other);
        var second = await Reviewing(ledger).EditAsync(Id, first.Version, false, review.Reading.Target("500人").Id, Fields(("value", "502")), s_other);
        var third = await Reviewing(ledger).AcceptAsync(Id, second.Version, ["3"], [], s_other);

        var two = await Reviewing(ledger).UndoAsync(Id, third.Version, Ledger.Act);
        var one = await Reviewing(ledger).UndoAsync(Id, two.Version, Ledger.Act);
        var none = await Reviewing(ledger).UndoAsync(Id, one.Version, Ledger.Act);

        Assert.Contains(two.PendingTasks, task => task.Id == "3");
        Assert.Equal(502, two.Reading.Target("500人").Value);
        Assert.Equal(501, one.Reading.Target("500人").Value);
        Assert.False(none.HasChanges);
        Assert.Empty(none.Steps);
        var refused = await Assert.ThrowsAsync<LedgerRefusedException>(() => Reviewing(ledger).UndoAsync(Id, none.Version, Ledger.Act));
        Assert.Equal("nothing-to-undo", refused.Reasons[0].Code);
    }

    [Theory, EveryDatabase]
    public async Task FindAsync_PlanWithoutSource_IsRefused(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        await ledger.Plans.AddAsync(new() { RegionCode = "990101", Reading = Samples.Reading }, Ledger.Act);

        var refused = await Assert.ThrowsAsync<LedgerRefusedException>(() => Reviewing(ledger).FindAsync(Id));

        Assert.Equal("no-source", refused.Reasons[0].Code);
        Assert.Null(await Reviewing(ledger).FindAsync("nowhere"));
    }
}

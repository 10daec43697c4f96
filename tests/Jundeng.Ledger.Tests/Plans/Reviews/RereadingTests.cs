using Jundeng.Ledger.Plans;
using Jundeng.Plans;
using Jundeng.Plans.Corrections;
using Jundeng.Testing;
using static Jundeng.Ledger.Tests.Plans.Reviews.ReviewPlan;

namespace Jundeng.Ledger.Tests.Plans.Reviews;

public sealed class RereadingTests
{
    private static readonly Act s_act = new("计划科长", "读取程序更新");

    // What an older reader might have found: no second target, so that the third had its number, and another indicator and task.
    private static AddPlan Older()
    {
        var targets = Read.Targets.Where(target => target.Text != "600人").ToList();
        for (var i = 0; i < targets.Count; i++) targets[i] = targets[i] with { Id = $"t{i + 1}", PartOf = null };
        targets[0] = targets[0] with { Indicator = "就业" };
        var tasks = Read.Tasks.Select(task => task.Id == "3" ? task with { Title = "宣传" } : task);
        return Plan with { Reading = Read with { Tasks = [.. tasks], Targets = targets, Findings = [] } };
    }

    [Theory, EveryDatabase]
    public async Task RereadAsync_SameReader_ChangesNothing(Engine engine)
    {
        var (ledger, _) = await OpenAsync(engine);
        await using var end = ledger;

        var rereading = await Reviewing(ledger).RereadAsync(Id);

        Assert.Empty(rereading!.Changes);
        Assert.Empty(rereading.Unfit);
        Assert.Null(await Reviewing(ledger).RereadAsync("nowhere"));
        var refused = await Assert.ThrowsAsync<LedgerRefusedException>(() => Reviewing(ledger).ApplyRereadingAsync(Id, rereading.Version, false, null, s_act));
        Assert.Equal("nothing-to-reread", refused.Reasons[0].Code);
    }

    [Theory, EveryDatabase]
    public async Task RereadAsync_NewerReader_ShowsWhatWouldChangeAndWritesNothing(Engine engine)
    {
        var (ledger, review) = await OpenAsync(engine, Older());
        await using var end = ledger;

        var rereading = await Reviewing(ledger).RereadAsync(Id);

        Assert.True(review.ReadsDifferently);
        Assert.Null(review.Plan.Reader);
        Assert.Equal(PlanReader.Version, rereading!.Reader);
        Assert.Equal(
            [(ItemChangeKind.Changed, true, "3"), (ItemChangeKind.Changed, false, "t1"), (ItemChangeKind.Added, false, "t5")],
            rereading.Changes.Select(change => (change.Kind, change.IsTask, change.Id)));
        Assert.Equal(new FieldChange("title", "宣传", "就业宣传"), rereading.Changes[0].Fields.Single());
        Assert.Equal(1, (await ledger.Plans.FindAsync(Id))!.Summary.Revision);
        Assert.Single(await ledger.Audit.HistoryAsync(Id));
    }

    [Theory, EveryDatabase]
    public async Task ApplyRereadingAsync_NewerReader_KeepsIdsAndGivesNewOnes(Engine engine)
    {
        var older = Older();
        var (ledger, review) = await OpenAsync(engine, older);
        await using var end = ledger;

        var summary = await Reviewing(ledger).ApplyRereadingAsync(Id, review.Version, false, null, s_act);

        var now = (await ledger.Plans.FindAsync(Id))!.Reading;
        Assert.Equal((2, PlanReader.Version), (summary.Revision, summary.Reader));
        foreach (var target in older.Reading.Targets) Assert.Equal(target.Span, now.Targets.Single(other => other.Id == target.Id).Span);
        Assert.Equal("t5", now.Target("600人").Id);
        Assert.Equal(now.Target("500人").Id, now.Target("600人").PartOf);
        // the file alone gives the same ids
        Assert.True(CorrectionFile.TryParse(System.Text.Encoding.UTF8.GetString((await ledger.Plans.CorrectionsAsync(Id))!), out var file, out _));
        Assert.True(PlanReader.TryRead(Source, file, out var reading, out _));
        Assert.Equal(now.Targets, reading.Targets);
        Assert.False((await Reviewing(ledger).FindAsync(Id))!.ReadsDifferently);
    }

    [Theory, EveryDatabase]
    public async Task ApplyRereadingAsync_AcceptedElements_WaitAgainOnlyWhereTheyChanged(Engine engine)
    {
        // accepted while the older reader was in force
        var (ledger, review) = await OpenAsync(engine);
        await using var end = ledger;
        var accepted = await Reviewing(ledger).AcceptAsync(Id, review.Version, ["1", "2", "3"], [.. review.Reading.Targets.Select(target => target.Id)], s_act);
        // another program's reader has put its reading in the place of this one's
        await ledger.Database.ExecuteAsync("UPDATE plan_task SET title = '宣传' WHERE item_no = 3");
        await ledger.Database.ExecuteAsync("UPDATE plan_revision SET reading_sha256 = 'other'");

        await Reviewing(ledger).ApplyRereadingAsync(Id, accepted.Version, false, null, s_act);

        var next = (await Reviewing(ledger).FindAsync(Id))!;
        Assert.Equal("3", Assert.Single(next.PendingTasks).Id);
        Assert.Empty(next.PendingTargets);
    }

    [Theory, EveryDatabase]
    public async Task RereadAsync_CorrectionsThatNoLongerFit_AreToldAndOnlyLeftOutWhenAsked(Engine engine)
    {
        var target = Read.Target("800人次");
        var (start, stop) = (Source.CodePoints.FromUtf16(target.Span.Start), Source.CodePoints.FromUtf16(target.Span.End));
        // the older reader had read more words as the quantity, and a task that is none
        var file = CorrectionFile.Empty(Source.Sha256) with
        {
            Corrections =
            [
                new Correction(CorrectionAction.Change, false, target.Id, start, stop, "800人次", new Dictionary<string, string?> { ["value"] = "900" }, "会议纪要", "计划科"),
                new Correction(CorrectionAction.Remove, true, "9", start, stop, "800人次", new Dictionary<string, string?>(), "不是任务", "计划科"),
            ],
            Answers = [new FindingAnswer(FindingCode.Duplicate, ["1"], [], false, "两处都报", "计划科")],
        };
        var (ledger, review) = await OpenAsync(engine, Plan with { Corrections = System.Text.Encoding.UTF8.GetBytes(file.ToYaml()) });
        await using var end = ledger;

        var rereading = (await Reviewing(ledger).RereadAsync(Id))!;
        var refused = await Assert.ThrowsAsync<LedgerRefusedException>(() => Reviewing(ledger).ApplyRereadingAsync(Id, review.Version, false, null, s_act));
        await Reviewing(ledger).ApplyRereadingAsync(Id, review.Version, true, null, s_act);

        Assert.Equal(["9", null], rereading.Unfit.Select(error => error.Correction?.Id));
        Assert.Equal(FindingCode.Duplicate, rereading.Unfit[1].Answer!.Code);
        Assert.Equal("有 2 处更正或答复已不合新的读取结果；请看过之后，选择略去它们再生效。", refused.Reasons[0].Message.Zh);
        var now = (await ledger.Plans.FindAsync(Id))!;
        Assert.Equal(900, now.Reading.Target("800人次").Value);
        Assert.Equal("900", Assert.Single((await Reviewing(ledger).FindAsync(Id))!.Corrections.Corrections).Set["value"]);
    }

    [Theory, EveryDatabase]
    public async Task StepAsync_ReaderReadsDifferently_IsRefusedUntilThePlanIsReadAgain(Engine engine)
    {
        var (ledger, review) = await OpenAsync(engine, Older());
        await using var end = ledger;

        var refused = await Assert.ThrowsAsync<LedgerRefusedException>(() => Reviewing(ledger).AcceptAsync(Id, review.Version, ["1"], [], s_act));
        await Reviewing(ledger).ApplyRereadingAsync(Id, review.Version, false, null, s_act);
        var next = (await Reviewing(ledger).FindAsync(Id))!;
        next = await Reviewing(ledger).AcceptAsync(Id, next.Version, ["1"], [], s_act);

        Assert.Equal("reads-differently", refused.Reasons[0].Code);
        Assert.DoesNotContain(next.PendingTasks, task => task.Id == "1");
    }
}

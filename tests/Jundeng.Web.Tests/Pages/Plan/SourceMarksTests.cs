using FsCheck;
using FsCheck.Fluent;
using Jundeng.Plans;
using Jundeng.Web.Pages.Plan;

namespace Jundeng.Web.Tests.Pages.Plan;

public sealed class SourceMarksTests
{
    [Fact]
    public void Of_TaskWithATarget_MarksTheNumberInItsTask()
    {
        const string text = "总则\n1.就业。新增岗位1750个，其中困难人员180个。\n附则";
        var reading = Reading(text, ["1.就业。新增岗位1750个，其中困难人员180个。\n"], ["1750个", "180个"]);

        var blocks = SourceMarks.Of(text, reading);

        Assert.Equal([null, "task0", null], blocks.Select(block => block.Task));
        Assert.Equal(
            [("1.就业。新增岗位", null, false), ("1750个", "t0", true), ("，其中困难人员", null, false), ("180个", "t1", true), ("。", null, false)],
            blocks[1].Lines.Single().Runs.Select(run => (run.Text, run.Target, run.Opens)));
    }

    [Fact]
    public void Of_FindingAcrossATarget_CutsTheTargetButOpensItOnce()
    {
        const string text = "培训3000人次";
        var reading = Reading(text, [], ["3000人次"]) with { Findings = [Finding(new TextSpan(0, 4))] };

        var runs = SourceMarks.Of(text, reading).Single().Lines.Single().Runs;

        Assert.Equal([("培训", null, false, 0), ("30", "t0", true, 0), ("00人次", "t0", false, (int?)null)], runs.Select(run => (run.Text, run.Target, run.Opens, run.Finding)));
        Assert.Equal([new FindingPlace(0, 0)], runs[0].Begins);
    }

    [Fact]
    public void Of_FindingOverSeveralLines_OnlyBeginsThere()
    {
        const string text = "一\n二\n三";
        var reading = Reading(text, [], []) with { Findings = [Finding(new TextSpan(0, 3))] };

        var lines = SourceMarks.Of(text, reading).Single().Lines;

        Assert.All(lines, line => Assert.Null(line.Runs.Single().Finding));
        Assert.Equal([new FindingPlace(0, 0)], lines[0].Runs.Single().Begins);
    }

    [Fact]
    public void Of_EmptyText_StillOpensEveryMark()
    {
        var reading = new PlanReading(Document, [], [Target(0, new TextSpan(5, 9))], [Finding(new TextSpan(3, 3))]);

        var runs = SourceMarks.Of("", reading).Single().Lines.Single().Runs;

        Assert.Equal(["t0", null], runs.Select(run => run.Target));
        Assert.Equal([new FindingPlace(0, 0)], runs[1].Begins);
    }

    [Fact]
    public void Of_AnySpans_KeepsTheTextAndOpensEachMarkOnce()
    {
        var texts = Gen.Elements("字", "1", "\n", "\r\n", "　", "\U00020bb7").ListOf().Select(parts => string.Concat(parts));
        var spans = Gen.Choose(0, 30).Two().Select(pair => new TextSpan(Math.Min(pair.Item1, pair.Item2), Math.Max(pair.Item1, pair.Item2))).ListOf().Select(list => list.Take(6).ToList());
        var cases = texts.Zip(spans).Zip(spans).Zip(spans);

        Prop.ForAll(cases.ToArbitrary(), given =>
        {
            var (((text, tasks), targets), places) = given;
            var reading = new PlanReading(
                Document,
                [.. tasks.Select((span, i) => Task(i, span))],
                [.. targets.Select((span, i) => Target(i, span))],
                [.. places.Select(Finding)]);
            var blocks = SourceMarks.Of(text, reading);
            var runs = blocks.SelectMany(block => block.Lines).SelectMany(line => line.Runs).ToList();
            Assert.Equal(text.Replace("\r\n", "").Replace("\n", ""), string.Concat(runs.Select(run => run.Text)));
            Assert.Equal(targets.Select((_, i) => $"t{i}").Order(), runs.Where(run => run.Opens).Select(run => run.Target!).Order());
            Assert.Equal(places.Select((_, i) => new FindingPlace(i, 0)), runs.SelectMany(run => run.Begins).OrderBy(place => place.Finding));
            Assert.Equal(tasks.Select((_, i) => $"task{i}").Order(), blocks.Where(block => block.Task is not null).Select(block => block.Task!).Order());
        }).QuickCheckThrowOnFailure();
    }

    private static DocumentInfo Document { get; } = new(null, null, null, null, null, null, null, "");

    private static PlanReading Reading(string text, string[] tasks, string[] targets) => new(
        Document, [.. tasks.Select((words, i) => Task(i, Span(text, words)))], [.. targets.Select((words, i) => Target(i, Span(text, words)))], []);

    private static TextSpan Span(string text, string words)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }

    private static PlanTask Task(int number, TextSpan span) => new($"task{number}", null, "", span, [], []);

    private static PlanTarget Target(int number, TextSpan span) => new($"t{number}", null, span, "", "", Comparator.Equal, 0, null, TargetKind.Target);

    private static Finding Finding(TextSpan span) => new(FindingCode.Numbering, Severity.Note, new LocalText("", ""), [span], [], []);
}

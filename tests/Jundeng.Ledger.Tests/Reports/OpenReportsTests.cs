using System.Diagnostics;
using System.Text.Json;
using Jundeng.Ledger.Reports.Filling;
using Jundeng.Testing;
using static Jundeng.Ledger.Tests.Reports.ReportingCounty;

namespace Jundeng.Ledger.Tests.Reports;

public sealed class OpenReportsTests
{
    [Theory, EveryDatabase]
    public async Task OpenReportsAsync_OfTheRound_SaysOfEachWhatItSaysAlone(Engine engine)
    {
        await using var county = await OpenAsync(engine);
        await county.Ledger.Reports.ImportAsync("990101-2026", new StringReader("target,value,date\nt2,300,2026-03-31\nt2,310,2026-04-30\n"), "一季度.csv", Ledger.Act);
        await county.Reporting.SaveAsync(Jobs, JobsDone, null, Reporter);
        await county.Reporting.SaveAsync(Jobs, JobsDone with { Progress = "60", Values = [new("t2", "950")] }, null, Reporter);
        await county.Reporting.AttachAsync(JobsSchool, "名册.txt", "名册"u8.ToArray(), null, Reporter);
        await county.Reporting.AttachAsync(JobsSchool, "照片.txt", "照片"u8.ToArray(), null, Reporter);
        await county.Reporting.DetachAsync(JobsSchool, 1, null, Reporter);
        await county.Reporting.SubmitAsync(Health, new() { Done = "已完成", Values = [new("t7", Status: "missing", Note: "待核"), new("t8", Status: "missing", Note: "待核")] }, null, Reporter);

        var open = (await new ReportFillService(county.Ledger.Store).OpenReportsAsync(Round, null)).Reports;

        Assert.Equal([Jobs, Training, JobsSchool], open.Select(report => report.Id));
        foreach (var report in open) Assert.Equal(JsonSerializer.Serialize(await county.Reporting.GetAsync(report.Id)), JsonSerializer.Serialize(report));
        var jobs = open[0];
        Assert.Equal(("60", 2, "950", "310"), (jobs.Content.Progress, jobs.Version, jobs.Items.Single(item => item.Target!.Id == "t2").Entry!.Text, jobs.Items.Single(item => item.Target!.Id == "t2").Last!.Text));
        Assert.Equal("照片.txt", Assert.Single(open[2].Evidence).Name);
    }

    // Npgsql tells of each command that it sends.
    [Fact]
    public async Task OpenReportsAsync_OfManyReports_AsksAsOftenAsOfOne()
    {
        await using var county = await OpenAsync(Engine.Postgres);
        var fills = new ReportFillService(county.Ledger.Store);

        // What rests on rows that never change is remembered from the first time on.
        await fills.OpenReportsAsync(Round, null);

        var one = await CountAsync(async () => Assert.Single((await fills.OpenReportsAsync(Round, "990101-u3")).Reports));
        var all = await CountAsync(async () => Assert.Equal(4, (await fills.OpenReportsAsync(Round, null)).Reports.Count));

        Assert.InRange(one, 10, 30);
        Assert.Equal(one, all);
    }

    private static async Task<int> CountAsync(Func<Task> work)
    {
        var commands = 0;
        using var trace = new Activity(nameof(CountAsync)).SetIdFormat(ActivityIdFormat.W3C).Start();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Npgsql",
            Sample = (ref ActivityCreationOptions<ActivityContext> options) => options.Parent.TraceId == trace.TraceId ? ActivitySamplingResult.AllData : ActivitySamplingResult.None,
            ActivityStopped = _ => Interlocked.Increment(ref commands),
        };
        ActivitySource.AddActivityListener(listener);
        await work();
        return commands;
    }
}

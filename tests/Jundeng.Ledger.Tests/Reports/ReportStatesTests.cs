using Jundeng.Ledger.Reports;
using Jundeng.Testing;
using static Jundeng.Ledger.Tests.Reports.ReportingCounty;

namespace Jundeng.Ledger.Tests.Reports;

public sealed class ReportStatesTests
{
    // The whole machine as a table: from each state (rows; - = not begun) by each step (columns) to a state, or nowhere.
    private const string Machine = """
        from         save      attach    detach    submit     return    accept    correct    admit
        -            draft     draft     .         submitted  .         .         .          .
        draft        draft     draft     draft     submitted  .         .         .          .
        submitted    .         .         .         .          returned  accepted  .          .
        returned     returned  returned  returned  submitted  .         .         .          .
        quarantined  .         .         .         .          returned  .         .          submitted
        accepted     .         .         .         .          .         .         submitted  .
        """;

    private static readonly string[][] s_machine = [.. Machine.Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))];

    public static TheoryData<string, string, string> Steps => [.. s_machine.Skip(1).SelectMany(row => row.Skip(1).Select((to, i) => (row[0], s_machine[0][i + 1], to)))];

    [Fact]
    public void Machine_OfTheTest_HoldsEveryStateAndStep()
    {
        Assert.Equal(ReportStates.Codes.Order().Prepend("-"), s_machine.Skip(1).Select(row => row[0]).Order());
        Assert.Equal(Enum.GetValues<ReportStep>().Select(ReportStates.Of), s_machine[0].Skip(1));
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public void After_EachStateAndStep_IsAsTheTableSays(string from, string step, string to)
    {
        var state = Enum.GetValues<ReportState>().Where(state => ReportStates.Of(state) == from).Select(state => (ReportState?)state).SingleOrDefault();
        var taken = Enum.GetValues<ReportStep>().Single(taken => ReportStates.Of(taken) == step);

        Assert.Equal(to, ReportStates.After(state, taken, closed: false) is { } open ? ReportStates.Of(open) : ".");
        // After closing only what is handed in goes elsewhere.
        var closed = step == "submit" && to != "." ? "quarantined" : to;
        Assert.Equal(closed, ReportStates.After(state, taken, closed: true) is { } then ? ReportStates.Of(then) : ".");
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task Services_FromEachStateByEachStep_DoWhatTheTableSays(string from, string step, string to)
    {
        await using var county = await OpenAsync(Engine.Sqlite);
        await BringAsync(county, from);
        var before = (await county.Reporting.GetAsync(Jobs)).Version;

        var refused = await Record.ExceptionAsync(() => TakeAsync(county, step));

        var report = await county.Reporting.GetAsync(Jobs);
        if (to == ".")
        {
            Assert.Equal("report-state", Assert.Single(Assert.IsType<LedgerRefusedException>(refused).Reasons).Code);
            Assert.Equal((before, from), (report.Version, report.State is { } state ? ReportStates.Of(state) : "-"));
        }
        else
        {
            Assert.Null(refused);
            Assert.Equal((before + 1, to), (report.Version, ReportStates.Of(report.State!.Value)));
        }
    }

    private static async Task BringAsync(ReportingCounty county, string state)
    {
        if (state == "-") return;
        if (state == "quarantined") county.Ledger.Clock.MoveTo(new DateOnly(2026, 7, 22));
        await county.Reporting.AttachAsync(Jobs, "佐证.txt", "签到表"u8.ToArray(), null, Reporter);
        if (state == "draft") await county.Reporting.SaveAsync(Jobs, JobsDone, null, Reporter);
        else await county.Reporting.SubmitAsync(Jobs, JobsDone, null, Reporter);
        if (state == "returned") await county.Reporting.ReturnAsync(Jobs, null, new("审核员", "再核"));
        if (state == "accepted") await county.Reporting.AcceptAsync(Jobs, null, Checker);
    }

    // Words that are new each time, so that nothing is taken for a repetition.
    private static Task TakeAsync(ReportingCounty county, string step) => step switch
    {
        "save" => county.Reporting.SaveAsync(Jobs, JobsDone with { Suggestions = "延长补贴期限。" }, null, Reporter),
        "attach" => county.Reporting.AttachAsync(Jobs, "说明.txt", "会议纪要"u8.ToArray(), null, Reporter),
        "detach" => county.Reporting.DetachAsync(Jobs, 1, null, Reporter),
        "submit" => county.Reporting.SubmitAsync(Jobs, JobsDone with { Suggestions = "延长补贴期限。" }, null, Reporter),
        "return" => county.Reporting.ReturnAsync(Jobs, null, new("审核员", "再核")),
        "accept" => county.Reporting.AcceptAsync(Jobs, null, Checker),
        "correct" => county.Reporting.CorrectAsync(Jobs, JobsDone with { Suggestions = "延长补贴期限。" }, null, new("填报员", "更正")),
        "admit" => county.Reporting.AdmitAsync(Jobs, null, new("审核员", "同意")),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, null),
    };
}

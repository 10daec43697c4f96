using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Reports;
using Jundeng.Testing;
using static Jundeng.Ledger.Tests.Reports.ReportedPlan;

namespace Jundeng.Ledger.Tests.Reports;

public sealed class ReportServiceTests
{
    private static readonly DateOnly s_june = new(2026, 6, 30);

    [Theory, EveryDatabase]
    public async Task ImportAsync_ByTargetAndByTaskAndIndicator_StoresTheValues(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);

        var result = await ImportAsync(ledger, """
            target,task,indicator,value,status,date,note
            t2,,,"1,200",provisional,2026-06-30,上半年
            ,1,城镇登记失业率,４．５％,,2026/6/30,
            ,技能培训,培训人数,0.2万人次,estimated,2026年6月30日,"含 ""订单"" 培训"
            ,,项目数,50个,正常,20260630,
            ,3,急救到达时间,,缺失,2026-06-30,
            ,4,,已完成,,2026-06-30,

            """);

        Assert.Equal((Plan, 6, 6, 0, 0), (result.PlanId, result.Rows, result.Added, result.Revised, result.Unchanged));
        Assert.Empty(result.Notes);
        var values = (await ledger.Reports.CurrentAsync(Plan)).ToDictionary(value => value.TargetId ?? value.TaskId!);
        Assert.Equal(("1,200", 1200.0, ValueStatus.Provisional, "上半年"), (values["t2"].Text, values["t2"].Number, values["t2"].Status, values["t2"].Note));
        Assert.Equal(("1", s_june, 1, "操作员"), (values["t2"].TaskId, values["t2"].On, values["t2"].Version, values["t2"].RecordedBy));
        Assert.Equal(("４．５％", 4.5, ValueStatus.Normal), (values["t3"].Text, values["t3"].Number, values["t3"].Status));
        Assert.Equal(("0.2万人次", 2000.0, ValueStatus.Estimated), (values["t4"].Text, values["t4"].Number, values["t4"].Status));
        Assert.Equal("含 \"订单\" 培训", values["t4"].Note);
        Assert.Equal(50.0, values["t1"].Number);
        Assert.Equal((null, null, ValueStatus.Missing), (values["t8"].Text, values["t8"].Number, values["t8"].Status));
        Assert.Equal((null, WorkState.Done), (values["4"].TargetId, values["4"].Work));
    }

    [Theory, EveryDatabase]
    public async Task ImportAsync_DaysThatAreStillToCome_AreTakenAndTold(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        ledger.Clock.MoveTo(new DateOnly(2026, 6, 29));

        // Today and what is only estimated are as they should be.
        var result = await ImportAsync(ledger, "target,value,status,date\nt2,1000,,2026-06-30\nt2,900,,2026-06-29\nt3,4,estimated,2026-12-31\nt4,200,provisional,2026-12-31\n");

        Assert.Equal(4, result.Added);
        Assert.Equal(
            ("有 2 行的日期晚于今天（2026年6月29日）：第 2 行（2026年6月30日）、第 5 行（2026年12月31日）；已照写导入。预计数请把状态写为“估计”，日期写错的请改正后重新导入。",
             "The days of 2 rows are after today (29 June 2026): row 2 (30 June 2026), row 5 (31 December 2026); they were taken as they are. Give values that are expected the status estimated, and import again where a day is wrong."),
            (Assert.Single(result.Notes).Zh, result.Notes[0].En));
        Assert.Equal(1000, (await ledger.Reports.CurrentAsync(Plan)).Single(value => value.TargetId == "t2").Number);
        // What is there already was told of when it came.
        var again = await ImportAsync(ledger, "target,value,status,date\nt2,1000,,2026-06-30\nt2,950,,2026-06-29\n");
        Assert.Equal((1, 0), (again.Revised, again.Notes.Count));
    }

    [Theory, EveryDatabase]
    public async Task ImportAsync_ManyDaysThatAreStillToCome_NamesTheFirst(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        ledger.Clock.MoveTo(new DateOnly(2026, 6, 29));

        var result = await ImportAsync(ledger, "target,value,date\n" + string.Concat(Enumerable.Range(1, 6).Select(day => $"t2,1,2026-07-0{day}\n")));

        Assert.StartsWith("有 6 行的日期晚于今天（2026年6月29日）：第 2 行（2026年7月1日）、", Assert.Single(result.Notes).Zh, StringComparison.Ordinal);
        Assert.Contains("、第 6 行（2026年7月5日）等；", result.Notes[0].Zh, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task ImportAsync_SameTargetAndDateAgain_AddsAVersion(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        await ImportAsync(ledger, "target,value,date\nt2,1000,2026-06-30\nt3,4,2026-06-30\n");

        var result = await ImportAsync(ledger, "target,value,status,date\nt2,1100,revised,2026-06-30\nt3,4,,2026-06-30\n");

        Assert.Equal((2, 0, 1, 1), (result.Rows, result.Added, result.Revised, result.Unchanged));
        var history = await ledger.Reports.HistoryAsync(Plan, "t2");
        Assert.Equal([(1, 1000.0, ValueStatus.Normal), (2, 1100.0, ValueStatus.Revised)], history.Select(value => (value.Version, value.Number!.Value, value.Status)));
        Assert.Equal(2, (await ledger.Reports.CurrentAsync(Plan)).Single(value => value.TargetId == "t2").Version);
        Assert.Single(await ledger.Reports.HistoryAsync(Plan, "t3"));
    }

    [Theory, EveryDatabase]
    public async Task ImportAsync_VerySameValuesAgain_ChangesNothingAndSaysSo(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        await ImportAsync(ledger, "target,value,date,note\nt2,\"1,000\",2026-06-30,甲\nt3,4,2026-06-30,\n");

        var result = await ImportAsync(ledger, "target,value,date,note\nt3,4.0,2026-06-30,\nt2,1000,2026-06-30,甲\n");

        Assert.Equal((2, 0, 0, 2), (result.Rows, result.Added, result.Revised, result.Unchanged));
        Assert.Equal("All values were there already; nothing was changed.", Assert.Single(result.Notes).En);
        Assert.Equal(2, (await ledger.Audit.HistoryAsync(Plan)).Count);
    }

    [Theory, EveryDatabase]
    public async Task CurrentAsync_AsOfADay_GivesTheLastDayUpToIt(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        await ImportAsync(ledger, "target,value,date\nt2,1800,2026-12-31\nt2,900,2026-06-30\nt2,300,2026-03-31\n");

        Assert.Equal(1800, Assert.Single(await ledger.Reports.CurrentAsync(Plan)).Number);
        Assert.Equal(900, Assert.Single(await ledger.Reports.CurrentAsync(Plan, new DateOnly(2026, 12, 30))).Number);
        Assert.Equal(300, Assert.Single(await ledger.Reports.CurrentAsync(Plan, new DateOnly(2026, 3, 31))).Number);
        Assert.Empty(await ledger.Reports.CurrentAsync(Plan, new DateOnly(2026, 3, 30)));
    }

    [Theory, EveryDatabase]
    public async Task ImportAsync_UnknownPlan_IsRefusedWithTheNearest(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        using var csv = new StringReader("target,value,date\nt2,1,2026-06-30\n");

        var refused = await Assert.ThrowsAsync<LedgerRefusedException>(() => ledger.Reports.ImportAsync("990101-2025", csv, "values.csv", Ledger.Act));

        Assert.Equal("There is no plan '990101-2025'; did you mean 990101-2026?", Assert.Single(refused.Reasons).Message.En);
    }

    [Theory, EveryDatabase]
    public async Task ImportAsync_TableBreaksOff_StoresNothing(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        using var csv = new BrokenReader("target,value,date\nt2,1,2026-06-30\n");

        await Assert.ThrowsAsync<IOException>(() => ledger.Reports.ImportAsync(Plan, csv, "values.csv", Ledger.Act));

        Assert.Empty(await ledger.Reports.CurrentAsync(Plan));
        Assert.Single(await ledger.Audit.HistoryAsync(Plan));
    }

    [Theory, EveryDatabase]
    public async Task ImportAsync_StoreFailsHalfWay_StoresNothing(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        // The event and the first row go in; the second row meets a rule that the import cannot know of.
        await ledger.Database.ExecuteAsync(engine == Engine.Sqlite
            ? "CREATE TRIGGER stop BEFORE INSERT ON report_value WHEN NEW.number = 13 BEGIN SELECT RAISE(ABORT, 'stopped'); END"
            : "ALTER TABLE report_value ADD CONSTRAINT stop CHECK (number <> 13)");

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => ImportAsync(ledger, "target,value,date\nt2,1,2026-06-30\nt3,13,2026-06-30\n"));

        Assert.Equal("0", await ledger.Database.ScalarAsync("SELECT COUNT(*) FROM report_value"));
        Assert.Single(await ledger.Audit.HistoryAsync(Plan));
        Assert.Empty((await ledger.Audit.VerifyAsync()).Broken);
    }

    [Theory, EveryDatabase]
    public async Task ImportAsync_ManyAtOnce_LosesNothing(Engine engine)
    {
        const int Writers = 8, Imports = 5;
        await using var ledger = await OpenAsync(engine);

        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(async () =>
        {
            for (var i = 0; i < Imports; i++) await ImportAsync(ledger, $"target,value,date\nt2,{writer * Imports + i},2026-06-30\nt3,{writer + 1}.{i},2026-0{writer + 1}-0{i + 1}\n");
        })));

        var versions = await ledger.Reports.HistoryAsync(Plan, "t2");
        Assert.Equal(Enumerable.Range(1, Writers * Imports), versions.Select(value => value.Version));
        Assert.Equal(Enumerable.Range(0, Writers * Imports).Select(value => (double)value), versions.Select(value => value.Number!.Value).Order());
        Assert.Equal(Writers * Imports, (await ledger.Reports.HistoryAsync(Plan, "t3")).Count);
        var audit = await ledger.Audit.VerifyAsync();
        Assert.Empty(audit.Broken);
        Assert.Equal(1 + Writers * Imports, audit.Events);
    }

    [Theory, EveryDatabase]
    public async Task ImportAsync_HundredThousandRows_StoresThemAll(Engine engine)
    {
        const int Targets = 100, Days = 1000;
        await using var ledger = await Ledger.OpenAsync(engine);
        var reading = Samples.Reading with
        {
            Targets = [.. Enumerable.Range(1, Targets).Select(n => Samples.Target($"t{n}", "1", $"指标{n}", Jundeng.Plans.Comparator.Equal, Days, "个"))],
        };
        await ledger.Plans.AddAsync(new AddPlan { RegionCode = "990101", Reading = reading, To = 2030 }, Ledger.Act);

        using var csv = new GeneratedReader("target,value,status,date,note\n", Rows());
        var result = await ledger.Reports.ImportAsync(Plan, csv, "values.csv", Ledger.Act);
        using var again = new GeneratedReader("target,value,status,date,note\n", Rows());
        var second = await ledger.Reports.ImportAsync(Plan, again, "values.csv", Ledger.Act);

        Assert.Equal((Targets * Days, 0), (result.Added, result.Unchanged));
        Assert.Equal((0, Targets * Days), (second.Added, second.Unchanged));
        Assert.All(await ledger.Reports.CurrentAsync(Plan), value => Assert.Equal(Days, value.Number));
        Assert.All(await ledger.Reports.CurrentAsync(Plan, new DateOnly(2026, 1, 7)), value => Assert.Equal(7, value.Number));

        static IEnumerable<string> Rows()
        {
            var first = new DateOnly(2026, 1, 1);
            for (var day = 1; day <= Days; day++)
                for (var target = 1; target <= Targets; target++)
                    yield return $"t{target},{day},normal,{first.AddDays(day - 1):yyyy-MM-dd},第{day}日\n";
        }
    }

    private sealed class BrokenReader(string text) : StringReader(text)
    {
        public override int Read(char[] buffer, int index, int count) => base.Read(buffer, index, count) is > 0 and var read ? read : throw new IOException("broken");

        public override int Read(Span<char> buffer) => base.Read(buffer) is > 0 and var read ? read : throw new IOException("broken");
    }
}

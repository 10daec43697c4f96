using System.Text;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Reports;
using Jundeng.Testing;
using static Jundeng.Ledger.Tests.Reports.ReportedPlan;

namespace Jundeng.Ledger.Tests.Reports;

/// <summary>What a table of values may look like, and what is said of one that may not.</summary>
public sealed class ReportTableTests
{
    private static readonly DateOnly s_june = new(2026, 6, 30);

    [Theory, EveryDatabase]
    public async Task ImportAsync_EveryKindOfError_ListsThemAllAndStoresNothing(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);

        var refused = await Assert.ThrowsAsync<LedgerRefusedException>(() => ImportAsync(ledger, """
            target,task,indicator,value,status,date,note
            t2,,,1200,,2026-06-30,好的一行
            t2,,,1300,,2026-06-30,
            t22,,,1,,2026-06-30,
            ,1,新增就业岗,1,,2026-06-30,
            ,9,新增就业岗位,1,,2026-06-30,
            ,1,,done,,2026-06-30,
            ,,,1,,2026-06-30,
            t3,,,无,,2026-06-30,
            t3,,,4.2人,,2026-09-30,
            t4,,,1000,,2026-02-30,
            t4,,,1000,,2062-06-30,
            t4,,,1000,good,2026-06-30,
            t5,,,10,missing,2026-06-30,
            t6,,,,,2026-06-30,
            t7,,,1,,,
            ,4,,half,,2026-06-30,
            t8,1,,10,,2026-06-30,
            t8,,急救时间,10,,2026-09-30,
            t8,,,10,,2026-06-30

            """));

        string[] expected =
        [
            "row 3: Row 2 has the same target and date; keep one of the two.",
            "row 4, column target: The plan has no target 't22'; did you mean t2 (新增就业岗位)?",
            "row 5, column indicator: The task 1 has no indicator '新增就业岗'; did you mean '新增就业岗位'?",
            "row 6, column task: The plan has no task '9'; give the task's id or title.",
            "row 7, column indicator: The task 1 has targets and cannot be reported as a whole; give the indicator: 新增就业岗位, 城镇登记失业率.",
            "row 8: The row names no target; fill in the target's id, or task and indicator.",
            "row 9, column value: '无' is no number; write it like 1200, 1,200, 45% or 0.2万; where there is none, leave the cell empty and write missing or not-applicable in the column status.",
            "row 10, column value: The unit of '4.2人' is '人', that of the target t3 (城镇登记失业率) is '%'; convert the value, or give the number alone.",
            "row 11, column date: '2026-02-30' is no date; write it like 2026-06-30.",
            "row 12, column date: The date '2062-06-30' is outside the years in which this plan is reported on (2026 to 2027); mend it.",
            "row 13, column status: There is no status 'good'; use one of: normal, provisional, revised, estimated, missing, not-applicable, suppressed.",
            "row 14, column value: With the status 'missing' there can be no value '10'; remove the value, or mend the status.",
            "row 15, column value: There is no value; fill it in, or write missing, not-applicable or suppressed in the column status.",
            "row 16, column date: There is no date; give the day that the value is of, such as 2026-06-30.",
            "row 17, column value: 'half' is no state of a task; for a task without targets write done, partly or not-done.",
            "row 18, column task: The target t8 (急救到达时间) belongs to task 3, not to task 1; mend one of them.",
            "row 19, column indicator: The indicator of the target t8 is '急救到达时间', not '急救时间'; mend one of them.",
            "row 20: This row has 6 cells, the first row has 7; put a cell that holds a comma between double quotes.",
        ];
        Assert.Equal(expected, refused.Reasons.Select(reason => $"{reason.Where!.En}: {reason.Message.En}"));
        Assert.Equal("第 3 行", refused.Reasons[0].Where!.Zh);
        Assert.Equal("第 9 行“value”列", refused.Reasons[6].Where!.Zh);
        Assert.StartsWith("“无”不是数值；", refused.Reasons[6].Message.Zh, StringComparison.Ordinal);
        Assert.Empty(await ledger.Reports.CurrentAsync(Plan));
        Assert.Single(await ledger.Audit.HistoryAsync(Plan));
    }

    [Theory]
    [InlineData("target,date\nt1,2026-06-30\n", "row 1: The column value (数值) is missing; name it in the first row. There are: target, date.")]
    [InlineData("value,date\n1,2026-06-30\n", "row 1: No column names the target; add the column target (目标编号), or the columns task (任务) and indicator (指标).")]
    [InlineData("target,value,value,date\nt1,1,2,2026-06-30\n", "row 1: The column value occurs twice; remove one.")]
    [InlineData("target,value,date\n", "'values.csv' holds no rows of data; check the file.")]
    [InlineData("target,value,date\nt1,\"50,2026-06-30\n", "row 2: The double quotes do not pair; write a double quote inside a cell as two.")]
    [InlineData("target,value,date\nt1,5\00,2026-06-30\n", "row 2: There are damaged characters; type this row again.")]
    public async Task ImportAsync_TableThatIsNoTable_IsRefused(string csv, string message)
    {
        await using var ledger = await OpenAsync(Engine.Sqlite);

        var refused = await Assert.ThrowsAsync<LedgerRefusedException>(() => ImportAsync(ledger, csv));

        var reason = Assert.Single(refused.Reasons);
        Assert.Equal(message, reason.Where is null ? reason.Message.En : $"{reason.Where.En}: {reason.Message.En}");
    }

    [Fact]
    public async Task ImportAsync_EmptyFile_NamesTheColumnsThatAreMissing()
    {
        await using var ledger = await OpenAsync(Engine.Sqlite);

        var refused = await Assert.ThrowsAsync<LedgerRefusedException>(() => ImportAsync(ledger, ""));

        Assert.Equal(3, refused.Reasons.Count);
        Assert.All(refused.Reasons, reason => Assert.Equal("column-missing", reason.Code));
    }

    [Fact]
    public async Task ImportAsync_AmbiguousIndicator_NamesTheTargets()
    {
        await using var ledger = await Ledger.OpenAsync(Engine.Sqlite);
        var reading = Samples.Reading with
        {
            Targets =
            [
                Samples.Target("t1", "1", "岗位", Jundeng.Plans.Comparator.Equal, 10, "个") with { Text = "10个" },
                Samples.Target("t2", "2", "岗位", Jundeng.Plans.Comparator.Equal, 20, "个") with { Text = "20个" },
            ],
        };
        await ledger.Plans.AddAsync(new AddPlan { RegionCode = "990101", Reading = reading }, Ledger.Act);

        var refused = await Assert.ThrowsAsync<LedgerRefusedException>(() => ImportAsync(ledger, "indicator,value,date\n岗位,5,2026-06-30\n"));

        Assert.Equal("The indicator '岗位' fits 2 targets; give the target's id: t1 (10个), t2 (20个).", Assert.Single(refused.Reasons).Message.En);
        Assert.Equal(1, (await ImportAsync(ledger, "task,indicator,value,date\n2,岗位,5,2026-06-30\n")).Added);
    }

    [Theory]
    [InlineData("目标编号,数值,状态,日期,备注\nt2,1200,初步,2026-06-30,甲\n")]
    [InlineData("任务,指标,数值,状态,日期,备注\n稳定就业,新增就业岗位,1200,初步,2026-06-30,甲\n")]
    [InlineData("\uFEFFTarget;Value;Status;Date;Note\r\nt2;1200;provisional;2026-06-30;甲\r\n")]
    public async Task ImportAsync_ChineseNamesOtherSeparatorsOrMark_ReadsTheSame(string csv)
    {
        await using var ledger = await OpenAsync(Engine.Sqlite);

        await ImportAsync(ledger, csv);

        var value = Assert.Single(await ledger.Reports.CurrentAsync(Plan));
        Assert.Equal(("t2", 1200.0, ValueStatus.Provisional, s_june, "甲"), (value.TargetId, value.Number, value.Status, value.On, value.Note));
    }

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("gb18030", false)]
    public async Task ImportAsync_Bytes_AreDecoded(string encoding, bool mark)
    {
        await using var ledger = await OpenAsync(Engine.Sqlite);
        var found = encoding == "gb18030" ? CodePagesEncodingProvider.Instance.GetEncoding(encoding)! : Encoding.GetEncoding(encoding);
        byte[] bytes = [.. mark ? found.GetPreamble() : [], .. found.GetBytes("任务,指标,数值,日期,备注\r\n1,新增就业岗位,1200,2026-06-30,已核实\r\n")];

        await ledger.Reports.ImportAsync(Plan, bytes, "数值.csv", Ledger.Act);

        Assert.Equal("已核实", Assert.Single(await ledger.Reports.CurrentAsync(Plan)).Note);
    }

    [Fact]
    public async Task ImportAsync_BinaryFile_IsRefused()
    {
        await using var ledger = await OpenAsync(Engine.Sqlite);

        var refused = await Assert.ThrowsAsync<LedgerRefusedException>(() => ledger.Reports.ImportAsync(Plan, new byte[] { 1, 0, 2, 0 }, "数值.csv", Ledger.Act));

        Assert.Equal("binary", Assert.Single(refused.Reasons).Code);
    }

    [Fact]
    public async Task ImportAsync_UnknownColumn_IsSaid()
    {
        await using var ledger = await OpenAsync(Engine.Sqlite);

        var result = await ImportAsync(ledger, "target,value,date,colour\nt2,1200,2026-06-30,red\n");

        Assert.Equal("Columns that were not read: colour.", Assert.Single(result.Notes).En);
    }

    [Fact]
    public async Task ImportAsync_UnitThatNoTableHolds_IsReadWhereItIsTheTargetsOwn()
    {
        await using var ledger = await Ledger.OpenAsync(Engine.Sqlite);
        var reading = Samples.Reading with { Targets = [Samples.Target("t1", "1", "服务", Jundeng.Plans.Comparator.Equal, 10, "芯片组")] };
        await ledger.Plans.AddAsync(new AddPlan { RegionCode = "990101", Reading = reading }, Ledger.Act);

        await ImportAsync(ledger, "target,value,date\nt1,8 芯片组,2026-06-30\n");

        Assert.Equal(8, Assert.Single(await ledger.Reports.CurrentAsync(Plan)).Number);
    }
}

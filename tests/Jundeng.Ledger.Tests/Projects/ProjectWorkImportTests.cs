using System.Text;
using Jundeng.Ledger.Projects;
using Jundeng.Ledger.Tests.Supervision;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Projects;

public sealed class ProjectWorkImportTests
{
    private const long Wan = 1_000_000;

    private const string Table = """
        项目代码,事项,日期,资金来源,金额,形象进度,完成投资,说明,理由
        A-1,支付,2026-04-20,省级,30万元,,,首期款,
        A-1,到位,2026-04-20,省级,50万元,,,省级首批,
        A-1,进度,2026-05-01,,,40,35万元,主体二层,
        A-1,进度,2026-06-01,,,35,,返工,质量返工
        B-2,payment,2026-05-20,县级,5万元,,,监理费,
        B-2,payment,2026-05-20,县级,5万元,,,监理费,
        """;

    private static readonly Act s_without = new("操作员");

    [Theory, EveryDatabase]
    public async Task ImportAsync_ATable_EntersEachRowOnce(Engine engine)
    {
        await using var county = await CountyAsync(engine);
        var events = (await county.Ledger.Audit.VerifyAsync()).Events;

        Assert.Equal(new ProjectWorkImported(2, 1, 3, 0), await ImportAsync(county, Table, dryRun: true));
        Assert.Equal(events, (await county.Ledger.Audit.VerifyAsync()).Events);
        Assert.Equal(new ProjectWorkImported(2, 1, 3, 0), await ImportAsync(county, Table));
        Assert.Equal(events + 6, (await county.Ledger.Audit.VerifyAsync()).Events);
        Assert.Equal(new ProjectWorkImported(0, 0, 0, 6), await ImportAsync(county, Table));
        // What somebody has corrected since does not come back.
        await county.Ledger.ProjectWork.WithdrawAsync("990101-2026-p2", 1, new Act("操作员", "记重"));
        Assert.Equal(new ProjectWorkImported(1, 0, 0, 6), await ImportAsync(county, Table + "\nA-1,进度,2026-06-20,,,60,,主体封顶,\n"));

        var story = await county.Ledger.Projects.GetAsync("990101-2026-p1");
        Assert.Equal([("主体二层", 40.0, null), ("返工", 35.0, "质量返工"), ("主体封顶", 60.0, null)], story.Progress.Select(entry => (entry.Words, entry.Percent, entry.Why)));
        Assert.Equal([(MoneyKind.Arrival, 50 * Wan, "province"), (MoneyKind.Payment, 30 * Wan, "province")], story.Money.Select(entry => (entry.Kind, entry.Amount, entry.Source)));
        Assert.Equal(5 * Wan, (await county.Ledger.Projects.GetAsync("990101-2026-p2")).Project.Money.Paid);
        Assert.Empty((await county.Ledger.Audit.VerifyAsync()).Broken);
    }

    [Theory, EveryDatabase]
    public async Task ImportAsync_EverythingThatIsWrong_IsToldWithItsCellAndNothingStored(Engine engine)
    {
        await using var county = await CountyAsync(engine);
        var events = (await county.Ledger.Audit.VerifyAsync()).Events;

        var refused = await Assert.ThrowsAsync<LedgerRefusedException>(() => ImportAsync(county, """
            code,what,on_date,source,amount,percent,completed,words,why
            A-1,payment,2026-04-20,省级,30万元,,,首期款,
            A-9,payment,2026-04-20,省级,30万元,,,,
            A-1,支出,2026-04-20,省级,30万元,,,,
            A-1,payment,2026-4-20,省级,很多,,,,
            A-1,progress,2026-05-01,省级,,140,,,
            B-2,payment,2026-05-01,县级,15万元,,,,
            B-2,payment,2026-05-02,县级,90万元,10,,,
            ,arrival,2027-05-02,县级,1万元,,,,
            B-2,arrival,2027-05-02,天上,1万元,,,,
            """));

        Assert.Equal(
            [
                "row 4, column what: '支出' is nothing that can be entered; write progress, arrival or payment.",
                "row 5, column on_date: '2026-4-20' is no date; write it like 2026-06-30.",
                "row 5, column amount: '很多' is no amount; write 1200000, 120万元 or 1.2亿元, in whole 分.",
                "row 6, column source: A row of progress has no source and no amount; empty the cell and give money a row of its own.",
                "row 8, column percent: A row of money has no progress; empty the cell and give progress a row of its own.",
                "row 9, column code: There is no code; give the one under which the project is known.",
                "row 3, column code: The plan has no project with the code 'A-9'; did you mean 'A-1'?",
                "row 6, column percent: The progress of 140 % is not between 0 and 100; mend it.",
                "row 6, column words: There are no words on the progress; say how far the work has come.",
                "row 8, column amount: 'county' comes to 1050000 yuan paid, more than the 1000000 yuan planned; if it is true, say why.",
                "row 10, column on_date: The day 2 May 2027 is in the future; enter it on that day or later.",
                "row 10, column source: There is no source of money '天上'; there are: central, province, city, county, township, self-raised, loan, bond, social, donation, other. Register one of your own with jundeng project source.",
            ],
            refused.Reasons.Select(reason => $"{reason.Where?.En}: {reason.Message.En}"));
        Assert.Equal(events, (await county.Ledger.Audit.VerifyAsync()).Events);
    }

    [Theory, EveryDatabase]
    public async Task ImportAsync_ByAReporter_IsForTheProjectsOfTheirUnit(Engine engine)
    {
        await using var county = await CountyAsync(engine);
        await county.HireAsync();
        const string head = "code,what,on_date,source,amount,percent,completed,words,why\n";
        const string own = "B-2,progress,2026-05-01,,,40,,二层,\n";

        Assert.Equal(1, (await ImportAsync(county, head + own, act: new Act("社保填报"))).Progress);
        var refused = await Assert.ThrowsAsync<LedgerRefusedException>(() => ImportAsync(county, head + own + "A-1,progress,2026-05-01,,,40,,二层,\n", act: new Act("社保填报")));
        Assert.Equal("access-denied", Assert.Single(refused.Reasons).Code);
    }

    private static async Task<County> CountyAsync(Engine engine)
    {
        var county = await County.OpenAsync(engine);
        await county.Ledger.Projects.ImportAsync(County.Plan, Encoding.UTF8.GetBytes($"""
            code,name,task,unit,total,source,amount
            A-1,县实验学校,1,{County.Education},100万元,省级,60万元
            A-1,,,,,县级,40万元
            B-2,技能培训中心,2,{County.Labour},100万元,县级,100万元
            """), "项目.csv", false, Ledger.Act);
        return county;
    }

    private static Task<ProjectWorkImported> ImportAsync(County county, string table, bool dryRun = false, Act? act = null) =>
        new ProjectWorkImport(county.Ledger.Store).ImportAsync(County.Plan, Encoding.UTF8.GetBytes(table), "进度和资金.csv", dryRun, act ?? s_without);
}

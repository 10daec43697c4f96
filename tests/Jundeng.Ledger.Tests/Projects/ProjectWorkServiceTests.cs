using Jundeng.Ledger.Projects;
using Jundeng.Ledger.Tests.Supervision;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Projects;

public sealed class ProjectWorkServiceTests
{
    private const string Id = "990101-2026-p1";
    private const long Wan = 1_000_000;

    private static readonly Act s_without = new("操作员");

    [Theory, EveryDatabase]
    public async Task ReportAsync_ThatFalls_TakesAReason(Engine engine)
    {
        await using var county = await CountyAsync(engine);
        var work = county.Ledger.ProjectWork;
        await work.ReportAsync(new(Id, Day(4), 30, "基础完工") { Completed = 30 * Wan }, s_without);
        await work.ReportAsync(new(Id, Day(6), 60, "主体封顶"), s_without);
        // One for a day before the last is held against the one before it.
        await work.ReportAsync(new(Id, Day(5), 45, "主体三层"), s_without);

        await County.RefusedAsync(
            () => work.ReportAsync(new(Id, Day(6), 55, "返工") { Completed = 20 * Wan }, s_without),
            "The progress of 55 % is below the 60 % of 1 June 2026; if it is true, say why.",
            "The investment completed of 200000 yuan is below the 300000 yuan of 1 April 2026; if it is true, say why.");
        await County.RefusedAsync(
            () => work.ReportAsync(new(Id, Day(6), 60, "主体封顶") { Completed = 101 * Wan }, s_without),
            "The investment completed of 1010000 yuan is above the total of 1000000 yuan; if it is true, say why.");
        await County.RefusedAsync(
            () => work.ReportAsync(new(Id, new DateOnly(2026, 7, 2), 100.5, " ") { Completed = -1 }, Ledger.Act),
            "The day 2 July 2026 is in the future; enter it on that day or later.", "The progress of 100.5 % is not between 0 and 100; mend it.",
            "There are no words on the progress; say how far the work has come.", "The amount must be more than 0; mend it.");
        var story = await work.ReportAsync(new(Id, Day(6), 55, "返工"), new Act("县教育局", "质量返工"));

        Assert.Equal([(1, 30.0), (3, 45.0), (2, 60.0), (4, 55.0)], story.Progress.Select(entry => (entry.No, entry.Percent)));
        Assert.Equal((55.0, "县教育局", "质量返工"), (story.Project.Progress!.Percent, story.Project.Progress.Who, story.Project.Progress.Why));
        Assert.Equal(30 * Wan, story.Project.Money.Completed);
        Assert.Empty((await county.Ledger.Audit.VerifyAsync()).Broken);
    }

    [Theory, EveryDatabase]
    public async Task PayAsync_MoreThanTheSource_TakesAReason(Engine engine)
    {
        await using var county = await CountyAsync(engine);
        var work = county.Ledger.ProjectWork;
        await work.PayAsync(Payment("省级", 60), s_without);
        await County.RefusedAsync(
            () => work.PayAsync(Payment("省级", 1), s_without), "'province' comes to 610000 yuan paid, more than the 600000 yuan planned; if it is true, say why.");
        // A source that is to give nothing has given too much with the first payment.
        await County.RefusedAsync(() => work.PayAsync(Payment("中央", 1), s_without), "'central government' comes to 10000 yuan paid, more than the 0 yuan planned; if it is true, say why.");
        await work.PayAsync(Arrival("县级", 10), s_without);
        await County.RefusedAsync(
            () => work.PayAsync(Payment("县级", 11), s_without), "'county' comes to 110000 yuan paid, more than the 100000 yuan that have arrived; if it is true, say why.");
        await County.RefusedAsync(
            () => work.PayAsync(Arrival("县级", 31), s_without), "'county' comes to 410000 yuan arrived, more than the 400000 yuan planned; if it is true, say why.");
        await County.RefusedAsync(
            () => work.PayAsync(new(Id, MoneyKind.Payment, new DateOnly(2026, 7, 2), "未知", 0), s_without),
            "The day 2 July 2026 is in the future; enter it on that day or later.", "The amount must be more than 0; mend it.",
            "There is no source of money '未知'; there are: central, province, city, county, township, self-raised, loan, bond, social, donation, other. Register one of your own with jundeng project source.");

        var story = await work.PayAsync(Payment("省级", 1), new Act("操作员", "省里已同意调剂"));
        Assert.Equal(new FundTotals(100 * Wan, 10 * Wan, 61 * Wan, 0), story.Project.Money);
        await County.RefusedAsync(
            () => county.Ledger.Projects.ChangeAsync(Id, new() { Funds = [new("省级", null, 50 * Wan), new("县级", null, 50 * Wan)] }, s_without),
            "'province' comes to 610000 yuan paid, more than the 500000 yuan planned; if it is true, say why.");
    }

    [Theory, EveryDatabase]
    public async Task PayAsync_Correcting_TakesThePlaceOfAnEntry(Engine engine)
    {
        await using var county = await CountyAsync(engine);
        var work = county.Ledger.ProjectWork;
        await work.PayAsync(Payment("省级", 50) with { Note = "首期" }, s_without);
        await County.RefusedAsync(() => work.PayAsync(Payment("省级", 30) with { Corrects = 1 }, s_without), "To correct or withdraw an entry takes a reason; say why.");
        await work.PayAsync(Payment("县级", 30) with { Corrects = 1 }, new Act("操作员", "记错来源"));
        await County.RefusedAsync(() => work.PayAsync(Payment("省级", 30) with { Corrects = 1 }, Ledger.Act), "The entry 1 of the project 990101-2026-p1 was corrected by the entry 2; correct that one.");
        await County.RefusedAsync(
            () => work.PayAsync(Arrival("县级", 30) with { Corrects = 2 }, Ledger.Act), "The entry 2 of the project 990101-2026-p1 is money paid; correct it by the same kind, or withdraw it and enter another.");
        await County.RefusedAsync(() => work.WithdrawAsync(Id, 7, Ledger.Act), "The project 990101-2026-p1 has no entry 7 of money; see jundeng project show 990101-2026-p1.");
        await County.RefusedAsync(() => work.WithdrawAsync(Id, 2, s_without), "To correct or withdraw an entry takes a reason; say why.");

        var story = await work.WithdrawAsync(Id, 2, new Act("操作员", "未付出"));
        Assert.Equal(0, story.Project.Money.Paid);
        Assert.Equal([(1, "province", 50 * Wan, 2), (2, "county", 30 * Wan, 3), (3, "county", 0, null)], story.Money.Select(entry => (entry.No, entry.Source, entry.Amount, entry.CorrectedBy)));
        Assert.DoesNotContain(story.Money, entry => entry.Holds);
        await County.RefusedAsync(() => work.WithdrawAsync(Id, 3, Ledger.Act), "The entry 3 of the project 990101-2026-p1 withdraws another and cannot be corrected; enter a new one.");
        // What was withdrawn is free again.
        Assert.Equal(60 * Wan, (await work.PayAsync(Payment("省级", 60), s_without)).Project.Money.Paid);
        Assert.Equal(["project.added", "project.money-entered", "project.money-entered", "project.money-entered", "project.money-entered"], (await county.Ledger.Audit.HistoryAsync(Id)).Select(entry => entry.What));
        Assert.Empty((await county.Ledger.Audit.VerifyAsync()).Broken);
    }

    [Theory]
    [InlineData(31, null, false)]
    [InlineData(1, null, true)]
    [InlineData(1, 99.0, true)]
    [InlineData(1, 100.0, false)]
    public async Task IsOverdue_BehindTheDayOfCompletion_IsSoUntilAllIsDone(int day, double? percent, bool overdue)
    {
        await using var county = await CountyAsync(Engine.Sqlite);
        if (percent is { } share) await county.Ledger.ProjectWork.ReportAsync(new(Id, Day(6), share, "收尾"), Ledger.Act);
        Assert.Equal(overdue, (await county.Ledger.Projects.GetAsync(Id)).Project.IsOverdue(new DateOnly(2026, day == 31 ? 10 : 11, day)));
    }

    private static DateOnly Day(int month) => new(2026, month, 1);

    private static NewMoney Payment(string source, long wan) => new(Id, MoneyKind.Payment, Day(5), source, wan * Wan);

    private static NewMoney Arrival(string source, long wan) => new(Id, MoneyKind.Arrival, Day(5), source, wan * Wan);

    private static async Task<County> CountyAsync(Engine engine)
    {
        var county = await County.OpenAsync(engine);
        await county.Ledger.Projects.AddAsync(
            County.Plan,
            new() { TaskId = "1", Name = "实训楼", Unit = County.Education, Completion = new DateOnly(2026, 10, 31), Total = 100 * Wan, Funds = [new("省级", null, 60 * Wan), new("县级", null, 40 * Wan)] }, Ledger.Act);
        return county;
    }
}

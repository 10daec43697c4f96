using System.Text;
using Jundeng.Ledger.Calendar;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Calendar;

public sealed class CalendarServiceTests
{
    private static readonly DateOnly[] s_days = [new(2026, 9, 30), new(2026, 10, 1), new(2026, 10, 2), new(2026, 10, 3), new(2026, 10, 10)];

    [Theory, EveryDatabase]
    public async Task ImportAsync_DaysThatDepartFromTheWeek_AreCounted(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);

        var first = await ImportAsync(ledger, "日期,上班,名称\n2026-10-01,休息,国庆节\n2026/10/2,休,国庆节\n2026年10月10日,上班,\n");
        var again = await ImportAsync(ledger, "day,working,name\n2026-10-01,free,国庆节\n20261002,working,\n");

        Assert.Equal((3, 3, 0, 0), (first.Rows, first.Added, first.Changed, first.Unchanged));
        Assert.Equal((2, 0, 1, 1), (again.Rows, again.Added, again.Changed, again.Unchanged));
        Assert.Equal([new(new(2026, 10, 1), false, "国庆节"), new(new(2026, 10, 2), true, null), new(new(2026, 10, 10), true, null)], await ledger.Calendar.ListAsync(2026));
        Assert.Empty(await ledger.Calendar.ListAsync(2027));
        var days = await ledger.Calendar.WorkingDaysAsync();
        // Wednesday, Thursday free, Friday worked again, a Saturday, the worked Saturday of the week after.
        Assert.Equal([true, false, true, false, true], s_days.Select(day => days.IsWorking(day)));
        Assert.Empty((await ledger.Audit.VerifyAsync()).Broken);
    }

    [Theory, EveryDatabase]
    public async Task ImportAsync_TheSameTwice_WritesNothing(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        await ImportAsync(ledger, "day,working\n2026-10-01,free\n");

        var again = await ImportAsync(ledger, "day,working\n2026-10-01,free\n");

        Assert.Equal("All days were known so; nothing was changed.", Assert.Single(again.Notes).En);
        Assert.Single(await ledger.Audit.HistoryAsync(CalendarService.About));
    }

    [Theory, EveryDatabase]
    public async Task ImportAsync_BadRows_AreAllNamedAndNothingIsWritten(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);

        var refused = await Assert.ThrowsAsync<LedgerRefusedException>(() => ImportAsync(ledger, "日期,上班\n10月1日,休息\n2026-10-02,半天\n2026-10-03,休息\n2026-10-03,上班\n,\n2026-10-04,\n"));

        Assert.Equal(
            [
                "row 2, column 日期: '10月1日' is no day; write it like 2026-10-01.",
                "row 3, column 上班: '半天' is neither working nor free; write one of them.",
                "row 5: Row 4 has the same day; keep one of the two.",
                "row 7, column 上班: It does not say whether the day is worked; write working or free.",
            ],
            refused.Reasons.Select(reason => $"{reason.Where!.En}: {reason.Message.En}"));
        Assert.Empty(await ledger.Calendar.ListAsync());
    }

    [Theory, EveryDatabase]
    public async Task VerifyAsync_DayChanged_NamesItsEvent(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        await ImportAsync(ledger, "day,working\n2026-10-01,free\n");

        await ledger.Database.ExecuteAsync("UPDATE calendar_day SET working = 1");

        Assert.Equal("What the event 1 wrote was changed.", Assert.Single((await ledger.Audit.VerifyAsync()).Broken).Message.En);
    }

    private static Task<CalendarImported> ImportAsync(Ledger ledger, string csv) => ledger.Calendar.ImportAsync(Encoding.UTF8.GetBytes(csv), "日历.csv", Ledger.Act);
}
